"""Fields: from the outline of a value to values of the model."""
