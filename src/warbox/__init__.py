"""warbox reads the conflict infoboxes of MediaWiki pages."""
