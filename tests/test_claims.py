"""Claims in a line of a strength or casualty field: each count with what its own words say of it.

A claim is written as its count, what it counts, the category, the outcomes, the party (P=), the claimant (C=), "total", the notes
in brackets, and the claim that it breaks down (^index).
"""

from __future__ import annotations

import time

import pytest

from warbox.lexers.claim import Claim
from warbox.lexers.claims import read_claims
from warbox.lexers.losses import outcomes_in
from warbox.lexers.peoples import party_in


def spell(text: str, claim: Claim) -> str:
    q = claim.quantity
    value = q.vague or (str(q.low) if q.low == q.high else f"{q.low}–{q.high}")
    words = [value]
    words += [text[slice(*claim.noun)]] if claim.noun else []
    words += ["+".join(claim.outcomes)] if claim.outcomes else ["casualties"] if claim.casualties else []
    words += [f"P={text[slice(*claim.party)]}"] if claim.party else []
    words += [f"C={text[slice(*claim.claimed_by)]}"] if claim.claimed_by else []
    words += ["total"] if claim.total else []
    words += ["~"] if claim.approximate or q.approximate else []
    words += [f"[{text[begin:stop]}]" for begin, stop in claim.notes]
    words += [f"^{claim.parent}"] if claim.parent is not None else []
    return " ".join(words)


def claims(text: str, *, losses: bool = True) -> list[str]:
    return [spell(text, c) for c in read_claims(text, losses=losses) if c.counted]


CLAIMS = [
    # outcomes after and before the count
    ("500 killed", ["500 killed"]),
    ("500 killed, 600 wounded", ["500 killed", "600 wounded"]),
    ("Killed: 500", ["500 killed"]),
    ("killed 500, wounded 600", ["500 killed", "600 wounded"]),
    ("500 dead and 600 wounded", ["500 killed", "600 wounded"]),
    ("500", ["500"]),
    ("500 casualties", ["500 casualties"]),
    ("losses of 500", ["500 casualties"]),
    ("all but 30 killed", ["all but killed"]),
    ("all but two ships sunk", ["all but ships sunk"]),
    ("90 wounded. From lists of the deceased without deaths", ["90 wounded [From lists of the deceased without deaths]"]),
    # whose a count is
    ("unknown (Turkish claim: 700+)", ["unknown", "700–None C=Turkish claim ^0"]),
    ("50 killed (Persian estimate: 90)", ["50 killed", "90 C=Persian estimate ^0"]),
    ("50 killed (estimate: 90)", ["50 killed", "90 ~ ^0"]),
    ("50 (Boer claim: 90 killed, 30 missing)", ["50", "90 killed C=Boer claim ^0", "30 missing C=Boer claim ^0"]),
    ("90 killed (Annals of the Kings)", ["90 killed C=Annals of the Kings"]),
    ("90 killed (Diary of A. Storch, 1790)", ["90 killed C=Diary of A. Storch [1790]"]),
    ("90 killed (admitted by the Danes)", ["90 killed C=admitted by the Danes"]),
    ("90 killed, as estimated by Holm", ["90 killed C=as estimated by Holm"]),
    ("90 killed acknowledged by Denmark", ["90 killed C=acknowledged by Denmark"]),
    ("90 (at least) killed", ["90–None killed"]),
    ("90 killed (memoirs)", ["90 killed C=memoirs"]),
    ("90 killed (letter of A. Storch)", ["90 killed C=letter of A. Storch"]),
    ("6 ships (letter of marque)", ["6 ships [letter of marque]"]),
    ("6 ships (dispatch boats)", ["6 ships [dispatch boats]"]),
    ("90 killed (Modern scholarship)", ["90 killed C=Modern scholarship"]),
    ("90 killed, 30 captured (Annals, 1790)", ["90 killed C=Annals", "30 captured C=Annals [1790]"]),
    ("90 killed (per the Royal Annals (vol. 2))", ["90 killed C=per the Royal Annals (vol. 2)"]),
    # breakdowns
    ("90 men, 30 of whom drowned", ["90 men", "30 killed ^0"]),
    ("90 men, 30 of which were wounded", ["90 men", "30 wounded ^0"]),
    ("90 killed, 30 of them sailors", ["90 killed", "30 sailors ^0"]),
    ("90 killed, 30 of whom drowned, and 50 captured", ["90 killed", "30 killed ^0", "50 captured ^0"]),
    # what those counted did is no part of their name
    ("50 ships carrying 900 soldiers", ["50 ships [carrying]", "900 soldiers"]),
    ("9 tanks broken down", ["9 damaged tanks"]),
    ("90 troops caught in the town", ["90 troops [caught in the town]"]),
    ("90 took part", ["90 [took part]"]),
    ("90 men fought in the town", ["90 men [fought in the town]"]),
    ("6 armed trawlers", ["6 armed trawlers"]),
    # one more thing is none that the count is of
    ("4 guns and a squadron of hussars", ["4 guns", "1 squadron of hussars"]),
    ("4 guns, a mortar and a ram", ["4 guns", "1 mortar [a ram]"]),
    ("9 tanks and guns", ["9 tanks and guns"]),
    ("60 men armed with pikes", ["60 men [armed with pikes]"]),
    ("4 x Panther tanks", ["4 Panther tanks"]),
    ("7 Bf 110 fighters", ["7 Bf 110 fighters"]),
    ("9 officers, 80 men killed", ["9 officers killed", "80 men killed"]),
    ("90 soldiers, 80 wounded", ["90 soldiers", "80 wounded"]),
    ("900 by one account", ["900 C=by one account"]),
    ("900 (two sources)", ["900 C=two sources"]),
    ("12 infantry and 6 cavalry regiments", ["12 infantry", "6 cavalry regiments"]),
    ("3 armoured and 2 rifle divisions", ["3 armoured", "2 rifle divisions"]),
    ("50 (out of 900)", ["50"]),
    ("3 ships sunk, 2 severely damaged", ["3 ships sunk", "2 damaged [severely]"]),
    # the outcome before the noun
    ("14 captured guns", ["14 guns captured"]),
    ("70 dead Danish sailors", ["70 Danish sailors killed P=Danish"]),
    ("70 wounded men, 3 destroyed tanks", ["70 men wounded", "3 tanks destroyed"]),
    ("70 killed. Army beaten", ["70 killed [Army beaten]"]),
    ("70 killed Monday", ["70 killed [Monday]"]),
    ("70 casualties at sea", ["70 casualties [at sea]"]),
    ("70 killed in June", ["70 killed [in June]"]),
    ("1 Dane, 2 Swedes killed", ["1 Dane killed P=Dane", "2 Swedes killed P=Swedes"]),
    # joint ones
    ("500 killed or wounded", ["500 killed+wounded"]),
    ("500 captured/missing", ["500 captured+missing"]),
    ("5 dead and missing", ["5 killed+missing"]),
    ("13,000 dead, wounded and 6000 captured", ["13000 killed+wounded", "6000 captured"]),
    ("20 died of disease", ["20 disease"]),
    ("70 deceased", ["70 killed"]),
    ("400+ buried", ["400–None killed"]),
    # nouns, with outcome and party apart
    ("1,200 total men", ["1200 men total"]),
    ("1,200 total Bavarians", ["1200 Bavarians P=Bavarians total"]),
    ("1,200 total in reserve", ["1200 total [in reserve]"]),
    ("700 garrisoned in the keep", ["700 [garrisoned in the keep]"]),
    ("3,000 blockading the port", ["3000 [blockading the port]"]),
    ("400 mounted", ["400 mounted"]),
    ("80 killed (Swedish)", ["80 killed P=Swedish"]),
    ("80 killed, 20 wounded (Swedish)", ["80 killed P=Swedish", "20 wounded P=Swedish"]),
    ("80 (Swedish) and 60 (Danish) sailors killed", ["80 sailors killed P=Swedish", "60 sailors killed P=Danish"]),
    ("80 killed (Norway)", ["80 killed [Norway]"]),
    ("80 killed (all Swedes)", ["80 killed P=Swedes"]),
    ("80 killed (mostly Swedes)", ["80 killed [mostly Swedes]"]),
    # a hedge in parentheses is no claim of its own
    ("Heavy (unknown)", ["heavy"]),
    ("Hundreds (exact number unknown)", ["hundreds"]),
    ("unknown (possibly heavy)", ["unknown"]),
    ("80 (unknown)", ["80"]),
    ("Heavy (thousands)", ["heavy", "thousands ^0"]),
    ("80 (unknown wounded)", ["80", "unknown wounded ^0"]),
    ("80 (many Danes)", ["80", "many Danes P=Danes ^0"]),
    ("Heavy (exact figures unknown)", ["heavy"]),
    ("Heavy (number of casualties unknown)", ["heavy"]),
    ("Exact number of guns unknown", ["unknown guns"]),
    ("unknown hospitalised", ["unknown hospitalized"]),
    # why, or for how long, a number is unknown is a note, whatever befell whom in it
    ("losses are unknown as no list survives", ["unknown casualties [as no list survives]"]),
    ("Danish losses remain unknown to this day", ["unknown casualties P=Danish [to this day]"]),
    (
        "the exact number of the Danish dead is unknown because the lists, in all, were lost",
        ["unknown killed P=Danish [because the lists, in all, were lost]"],
    ),
    ("number of prisoners not known since the ship burnt", ["not known captured [since the ship burnt]"]),
    ("unknown, as the archives burnt", ["unknown [as the archives burnt]"]),
    ("heavy, because the sick died later", ["heavy [because the sick died later]"]),
    ("500, as the ship was sunk", ["500 [as the ship was sunk]"]),
    ("several as prisoners", ["several captured"]),
    ("many because of disease", ["many disease [because]"]),
    # a hedged phrase is one claim
    ("number of wounded unknown and disputed", ["unknown and disputed wounded"]),
    ("losses are unknown but were probably heavy", ["unknown but were probably heavy casualties"]),
    ("losses unknown, but believed to be light", ["unknown, but believed to be light casualties"]),
    # one more of the same has a fate of its own
    ("1 brig captured, another sunk", ["1 brig captured", "another sunk"]),
    ("2 ships sunk, the other damaged", ["2 ships sunk", "the other damaged"]),
    ("1 killed and another was wounded", ["1 killed", "another wounded"]),
    ("2 ships sunk, another 3 damaged", ["2 ships sunk", "3 damaged"]),
    ("3 brigades (number of men unknown)", ["3 brigades", "unknown men ^0"]),
    ("3 corps (troop numbers unknown)", ["3 corps", "unknown troop ^0"]),
    ("500 men, number of guns lost is not known", ["500 men", "not known guns lost"]),
    ("500 men (number of men unknown)", ["500 men"]),
    ("20 killed (number of wounded unknown)", ["20 killed", "unknown wounded ^0"]),
    ("20 killed (number of killed unknown)", ["20 killed"]),
    ("Number of Danish guns unknown", ["unknown Danish guns P=Danish"]),
    ("Danish strength unclear", ["unclear P=Danish"]),
    ("Hill levy (number unknown)", ["unknown"]),
    ("80 (sources vary)", ["80 [sources vary]"]),
    ("80 (according to unknown sources)", ["80 C=according to unknown sources"]),
    # an outcome that alone stands before a parenthesis holds for what is in it
    ("Killed (300), wounded (200)", ["300 killed", "200 wounded"]),
    ("Killed or wounded (30 Danes, 20 Swedes)", ["30 Danes killed+wounded P=Danes", "20 Swedes killed+wounded P=Swedes"]),
    ("Captured (30, 20 wounded)", ["30 captured", "20 wounded"]),
    ("Fort destroyed (30 men)", ["30 men"]),
    ("Killed the mayor, wounded (30)", ["30"]),
    ("80 men (Swedes and Danes)", ["80 men P=Swedes and Danes"]),
    ("80 men (Swedish, Danish)", ["80 men P=Swedish, Danish"]),
    ("80 men (Sweden and Denmark)", ["80 men [Sweden and Denmark]"]),
    ("80 men (Swedish and local)", ["80 men [Swedish and local]"]),
    ("20 British soldiers killed", ["20 British soldiers killed P=British"]),
    ("50 U.S. Army Rangers", ["50 U.S. Army Rangers P=U.S."]),
    ("30 SAM batteries", ["30 SAM batteries"]),
    ("4 × 105 mm", ["4 105 mm"]),
    ("1 gun burst", ["1 gun destroyed"]),
    ("30 GER killed", ["30 GER killed P=GER"]),
    ("1,000 Plataeans", ["1000 Plataeans P=Plataeans"]),
    ("70 Danish and Swedish sailors", ["70 Danish and Swedish sailors P=Danish and Swedish"]),
    ("70 Danes and Swedes", ["70 Danes and Swedes P=Danes and Swedes"]),
    ("70 Danish and allied sailors", ["70 Danish and allied sailors P=Danish"]),
    ("64 German and 20 Italian aircraft", ["64 aircraft P=German", "20 Italian aircraft P=Italian"]),
    ("30 British and Dutch ships", ["30 British and Dutch ships P=British and Dutch"]),
    ("12 French, Spanish and Dutch frigates", ["12 French, Spanish and Dutch frigates P=French, Spanish and Dutch"]),
    ("40 Danes and Norwegians killed", ["40 Danes and Norwegians killed P=Danes and Norwegians"]),
    ("500 British and colonial troops", ["500 British and colonial troops P=British"]),
    ("110 vehicles and 3 aircraft destroyed", ["110 vehicles destroyed", "3 aircraft destroyed"]),
    ("19 ships of the line lost", ["19 ships of the line lost"]),
    ("ship sunk", []),
    ("3 armed trawlers sunk", ["3 armed trawlers sunk"]),
    ("500 armed men", ["500 armed men"]),
    ("500 men armed with pikes", ["500 men [armed with pikes]"]),
    # breakdowns
    ("500 killed (300 A, 200 B)", ["500 killed", "300 A ^0", "200 B ^0"]),
    ("2,626 captured (259 executed)", ["2626 captured", "259 executed ^0"]),
    ("500 men, including 200 cavalry", ["500 men", "200 cavalry ^0"]),
    ("500 men, of which 200 cavalry", ["500 men", "200 cavalry ^0"]),
    ("19 ships (1,346 guns) lost", ["19 ships lost", "1346 guns ^0"]),
    # total
    ("500 in total", ["500 total"]),
    ("Total: 500", ["500 total"]),
    ("500 total (300 killed, 200 wounded)", ["500 total", "300 killed ^0", "200 wounded ^0"]),
    # claimants, hedges and notes in parentheses
    ("500 (according to Caesar)", ["500 C=according to Caesar"]),
    ("500 killed (modern estimates)", ["500 killed C=modern estimates"]),
    ("500 killed (Danish est.)", ["500 C=Danish est. killed"]),
    ("500 killed (total est.)", ["500 killed [total est.]"]),
    # adjectives of an outcome name nobody
    ("3 minor injuries", ["3 wounded [minor]"]),
    ("3 serious and 4 minor injuries", ["3 wounded [serious]", "4 wounded [minor]"]),
    ("7 battle deaths", ["7 killed [battle]"]),
    ("7 Danish non-combat deaths", ["7 Danish killed P=Danish [non-combat]"]),
    ("4 fatal injuries", ["4 killed"]),
    ("20 heavy tank losses", ["20 heavy tank casualties"]),
    ("Later estimates of 40–50 wounded", ["40–50 wounded C=Later estimates"]),
    ("Danish claims of 300", ["300 C=Danish claims"]),
    ("modern estimate is 200", ["200 C=modern estimate"]),
    ("Danish estimate 1,200 killed, 90 captured", ["1200 killed C=Danish estimate", "90 captured C=Danish estimate"]),
    ("Danish estimates range from 200 to 300", ["200–300 C=Danish estimates"]),
    ("20 killed; Danish estimate of 90", ["20 killed", "90 C=Danish estimate"]),
    ("20 killed (Danish estimate of 90)", ["20 killed", "90 C=Danish estimate ^0"]),
    ("An estimate of 300 killed", ["300 killed ~"]),
    ("20 killed and estimates of 90 captured", ["20 killed", "90 captured ~"]),
    ("20 captured, including estimates of 9 executed", ["20 captured", "9 executed ~ ^0"]),
    ("According to a Danish estimate 300 fell", ["300 killed C=According to a Danish estimate"]),
    ("500 killed per Smith", ["500 killed C=per Smith"]),
    ("500 (est.)", ["500 ~"]),
    ("about 500", ["500 ~"]),
    ("500 men (at dawn)", ["500 men [at dawn]"]),
    ("50 dead (civilians)", ["50 killed"]),
    ("50 men (in total)", ["50 men total"]),
    ("600 aircraft, 1,600 by mid-September", ["600 aircraft", "1600 [by mid-September]"]),
    ("500 (uncertain)", ["500 [uncertain]"]),
    # an outcome word in a parenthesis
    ("Killed?", ["? killed"]),
    ("unknown number of tanks", ["unknown number tanks"]),
    ("heavy", ["heavy"]),
    # who died of disease counts as disease alone
    ("300 fell to typhus", ["300 disease"]),
    ("40 died from the plague", ["40 disease"]),
    ("dozens killed by malaria", ["dozens disease"]),
    ("Smallpox killed 90 men", ["90 men disease"]),
    ("yellow fever killed dozens", ["dozens disease"]),
    ("90 cholera deaths", ["90 disease"]),
    ("90 died of disease, killed 20", ["90 disease", "20 killed"]),
    ("Unknown to fever", ["unknown disease"]),
    ("Unknown due to the plague", ["unknown disease"]),
    ("heavy from frostbite", ["heavy disease"]),
    ("Light from grapeshot", ["light [from grapeshot]"]),
    ("Unknown to historians", []),
    ("Appreciable losses", ["appreciable casualties"]),
    ("terrible", ["terrible"]),
    ("great loss of horses", ["great horses casualties"]),
    ("Great Army", []),
    ("90 sick killed", ["90 disease+killed"]),
    ("300 killed and 40 sick", ["300 killed", "40 disease"]),
    # what befell someone else, in a clause of its own before the count
    ("General Storch killed, 30 wounded", ["30 wounded [General Storch killed]"]),
    ("A. Storch captured; 20 killed", ["20 killed [A. Storch captured]"]),
    ("King Storch killed and 2 ships sunk", ["2 ships sunk [King Storch killed]"]),
    ("General Storch (killed), 30 wounded", ["30 wounded [General Storch (killed)]"]),
    ("Admiral Storch captured, 90 killed, 40 wounded", ["90 killed [Admiral Storch captured]", "40 wounded"]),
    ("90 dead. Storch killed; 30 wounded", ["90 killed", "30 wounded [Storch killed]"]),
    ("Danes: Storch killed, 30 wounded", ["30 wounded P=Danes [Storch killed]"]),
    ("90 wounded and General Storch captured", ["90 wounded [General Storch captured]"]),
    ("90 Killed and Wounded", ["90 killed+wounded"]),
    ("90 killed and severely wounded", ["90 killed+wounded [severely]"]),
    ("Storch killed with 30 men", ["30 men killed"]),
    ("Storch and 30 men killed", ["30 men killed"]),
    ("Killed, 30 wounded", ["30 killed+wounded"]),
    ("Total killed, 30 wounded", ["30 killed+wounded total"]),
    ("Danish losses, 30 wounded", ["30 wounded P=Danish"]),
    # those who were saved of so many
    ("6 killed, 45 of 50 crew rescued", ["6 killed"]),
    ("45 of 50 crew killed", ["45 crew killed"]),
    # an outcome that a comma parts from the parts is that of the whole too
    ("70 vehicles, including 14 tanks, destroyed", ["70 vehicles destroyed", "14 tanks destroyed ^0"]),
    (
        "70 vehicles, incl. 14 tanks and 30 trucks, burnt or lost; 4 guns",
        ["70 vehicles destroyed+lost", "14 tanks destroyed+lost ^0", "30 trucks destroyed+lost ^0", "4 guns"],
    ),
    ("90 men, including 30 officers killed", ["90 men", "30 officers killed ^0"]),
    # the next clause's noun and outcome are not said of the count before it
    ("900 casualties. The fort and all stores captured.", ["900 casualties", "all stores captured"]),
    ("900 losses; the fort and whole garrison captured", ["900 casualties [the fort]", "whole garrison captured"]),
    ("900. The fort and 30 guns captured", ["900", "30 guns captured"]),
    ("900 casualties and 30 guns captured", ["900 casualties", "30 guns captured"]),
    ("20; approx. 30 and 40 guns captured", ["20 guns captured", "30 guns captured ~", "40 guns captured"]),
    ("90; and 30 guns captured", ["90 guns captured", "30 guns captured"]),
    # what is added is counted apart
    ("1,200, plus 75 captured", ["1200", "75 captured"]),
    ("6 tanks plus 8 guns destroyed", ["6 tanks destroyed", "8 guns destroyed"]),
    # what a formation is made of; "each" is no sum
    ("one battalion of 350 men", ["1 battalion", "350 men ^0"]),
    ("2 squadrons of about 24 aircraft destroyed", ["2 squadrons destroyed", "24 aircraft destroyed ~ ^0"]),
    ("4 companies of 90 men each", ["4 companies"]),
    ("600 men and elements of 3 brigades", ["600 men", "3 brigades"]),
    ("remnants of two regiments", ["2 regiments"]),
    # words of a nation's losses
    ("Swedish losses unknown", ["unknown casualties P=Swedish"]),
    ("Swedish casualties were heavy", ["heavy casualties P=Swedish"]),
    ("Fatalities unknown", ["unknown killed"]),
    ("500 dead, wounded unknown", ["500 killed", "unknown wounded"]),
    ("500 dead, wounded and captured, unknown missing", ["500 killed+wounded+captured", "unknown missing"]),
    ("Losses were minimal", ["minimal casualties"]),
    ("losses are not known", ["not known casualties"]),
    ("300 dead. Danish losses unknown", ["300 killed", "unknown casualties P=Danish"]),
    ("At least several dozen wounded", ["several dozen wounded"]),
    # the rest and the others of those counted are claims of their own
    ("70 killed, rest either wounded or taken", ["70 killed", "rest wounded+captured"]),
    ("70 killed, the rest probably captured", ["70 killed", "the rest captured [probably]"]),
    ("70 killed, rest all captured", ["70 killed", "rest captured [all]"]),
    ("70 killed, others captured", ["70 killed", "others captured"]),
    ("70 killed and the others later surrendered", ["70 killed", "the others surrendered [later]"]),
    ("4 guns captured, rest abandoned", ["4 guns captured", "rest lost"]),
    ("4 ships sunk, remaining ships damaged", ["4 ships sunk", "remaining ships damaged"]),
    ("70 killed, remaining captured", ["70 killed", "remaining captured"]),
    ("70 killed, all others captured", ["70 killed", "all others captured"]),
    ("70 killed, rest mostly captured", ["70 killed [rest mostly captured]"]),
    ("70 killed, rest fled", ["70 killed [rest fled]"]),
    ("70 killed, 6 others captured", ["70 killed", "6 others captured"]),
    ("600 killed, others fled", ["600 killed [others fled]"]),
    ("70 killed - rest prisoners", ["70 killed", "rest captured"]),
    ("70 killed, with the rest being captured", ["70 killed", "the rest captured [being]"]),
    ("30 men thought killed", ["30 men killed [thought]"]),
    # damage and losses, and to what
    ("Heavy damage to 3 ships", ["3 ships damaged"]),
    ("3 ships with heavy damage", ["3 ships damaged [heavy]"]),
    ("1 cruiser (heavy damage)", ["1 cruiser damaged [heavy damage]"]),
    ("2 ships sunk, damage to 3 others", ["2 ships sunk", "3 others damaged"]),
    ("2 ships sunk and slight damage to 3 boats", ["2 ships sunk", "3 boats damaged"]),
    ("2 killed, injuries to 5", ["2 killed", "5 wounded"]),
    ("Heavy losses of tanks", ["heavy tanks casualties"]),
    ("light casualties among the civilians", ["light civilians casualties"]),
    ("minor damage to boats", ["minor boats damaged"]),
    ("severe damage to the harbour", ["severe damaged [to the harbour]"]),
    ("heavy losses in the town", ["heavy casualties [in the town]"]),
    ("90 casualties in 3 battalions", ["90 casualties"]),
    # what befell all those counted later on, and what only most
    ("300 captured (later executed)", ["300 captured+executed"]),
    ("300 captured (executed afterwards)", ["300 captured+executed"]),
    ("300 captured (all executed)", ["300 captured+executed"]),
    ("300 captured, all executed", ["300 captured+executed"]),
    ("300 captured (most later executed)", ["300 captured"]),
    ("300 captured (12 later executed)", ["300 captured", "12 executed [later] ^0"]),
    ("300 captured (later escaped)", ["300 captured+lost [later escaped]"]),
    ("300 captured (badly wounded)", ["300 captured+wounded [badly wounded]"]),
    # how it is known and how it came about is no part of the name
    ("2 ships claimed sunk", ["2 ships sunk [claimed]"]),
    ("2 ships rammed", ["2 ships [rammed]"]),
    ("1 bomber crash-landed", ["1 bomber [crash-landed]"]),
    ("200 men largely killed", ["200 men [largely killed]"]),
    ("30 missing, presumed dead", ["30 killed+missing"]),
    ("300 soldiers and armed peasants", ["300 soldiers and armed peasants"]),
    # models of a list, known to the tables or not
    ("50 tanks (mostly BT 7 and XyZ 16)", ["50 tanks [mostly BT 7 and XyZ 16]"]),
    ("50 tanks (9 XyZ 16, 8 BT 7)", ["50 tanks", "9 XyZ 16 ^0", "8 BT 7 ^0"]),
    ("90 aircraft (20 modern, Xy 10, Zw 8)", ["90 aircraft", "20 modern [Xy 10, Zw 8] ^0"]),
    ("90 aircraft (20 modern, Ki 43, La 5)", ["90 aircraft", "20 modern [Ki 43, La 5] ^0"]),
    ("7 Bf 109, 6 Bf 110", ["7 Bf 109", "6 Bf 110"]),
    ("8 Leopard 2 tanks", ["8 Leopard 2 tanks"]),
    ("8 Leopard 2A4s lost", ["8 Leopard 2A4s lost"]),
    ("8 Leopard 2, 6 Leopard 1", ["8 Leopard 2", "6 Leopard 1"]),
    ("8 Leopard 2 and 6 Leopard 1 tanks lost", ["8 Leopard 2 lost", "6 Leopard 1 tanks lost"]),
    ("2 Squadrons 146 Regiment", ["2 Squadrons [146 Regiment]"]),
    ("6 Tigers 502nd Battalion", ["6 Tigers [502nd Battalion]"]),
    ("2 trucks torched", ["2 trucks destroyed"]),
    ("90 men (Sw 50, Da 40)", ["90 men", "50 ^0", "40 ^0"]),
    ("20 MPs, 16 guns", ["20 MPs", "16 guns"]),
    # several units are counted, whatever the letters of their noun
    ("2 Danish Rifle Company", ["2 Danish Rifle Company P=Danish"]),
    ("1 Danish Rifle Company", ["1 Danish Rifle Company"]),
    ("600 Danish Rifle Company", ["600 Danish Rifle Company"]),
    # "all" in a label, and adjectives of a list, count nothing
    ("90 killed. Losses including all units: 70", ["90 killed", "70 casualties"]),
    ("90 killed. Losses of the whole army: 70", ["90 killed", "70 casualties"]),
    ("90 killed, whole garrison captured", ["90 killed", "whole garrison captured"]),
    ("60 tanks (20 new, light, fast)", ["60 tanks", "20 new [light, fast] ^0"]),
    ("60 tanks (light, fast)", ["60 tanks [light, fast]"]),
    ("60 casualties, heavy", ["60 casualties", "heavy"]),
    # a full stop, and a claimant of its own, part what a parenthesis speaks of
    ("50 wounded. 90 killed (Danish estimate)", ["50 wounded", "90 killed C=Danish estimate"]),
    ("est. 50 dead, est. 90 wounded (Danish data)", ["50 killed C=Danish data ~", "90 wounded C=Danish data ~"]),
    (
        "50 wounded. Danish estimate: 90 killed (based on reports)",
        ["50 wounded", "90 killed C=Danish estimate [based on reports]"],
    ),
    ("50 wounded. Danish estimate (A. Storch, 2001): 90 killed", ["50 wounded", "90 killed C=Danish estimate [A. Storch, 2001]"]),
    ("50 wounded, Danish estimate (A. Storch): 90 killed", ["50 wounded", "90 killed C=Danish estimate [A. Storch]"]),
    ("50 killed. Militia (30)", ["50 killed [Militia]", "30"]),
    ("50 killed. (30 officers)", ["50 killed", "30 officers ^0"]),
    ("50 killed. Others fled (to Sweden). 30 wounded", ["50 killed [Others fled] [to Sweden]", "30 wounded"]),
    # an outcome said once holds for the bare counts behind it
    ("50 killed in May and 30 in June", ["50 killed [in May]", "30 killed [in June]"]),
    ("50 killed in May, 300 in June", ["50 killed [in May]", "300 killed [in June]"]),
    ("Killed 50 (May), 30 (June)", ["50 killed [May]", "30 killed [June]"]),
    ("9 tanks destroyed, 6 at night", ["9 tanks destroyed", "6 destroyed [at night]"]),
    ("50 dead (5 officers), 30 at sea, 20 ashore", ["50 killed", "5 officers ^0", "30 killed [at sea]", "20 killed [ashore]"]),
    ("50 killed, 30 in captivity", ["50 killed", "30 [in captivity]"]),
    ("50 killed, 30 wounded, 20 in June", ["50 killed", "30 wounded", "20 [in June]"]),
    ("50 killed, 90 total", ["50 killed", "90 total"]),
    ("50 killed. Militia 30", ["50 killed", "30"]),
    ("50 killed in May and 30 more in June", ["50 killed [in May]", "30 killed [more in June]"]),
    # and for words in the place of a number
    ("9 ships sunk in May and several in June", ["9 ships sunk [in May]", "several sunk [in June]"]),
    ("50 wounded in May, many hundreds in June", ["50 wounded [in May]", "many hundreds wounded [in June]"]),
    ("50 killed and an unknown number at sea", ["50 killed", "an unknown number killed [at sea]"]),
    ("50 killed and many others", ["50 killed", "many others killed"]),
    ("heavy losses, 50 killed in May, 30 in June", ["heavy casualties", "50 killed [in May]", "30 killed [in June]"]),
    ("9 tanks destroyed, 50 killed in May, 30 at sea", ["9 tanks destroyed", "50 killed [in May]", "30 killed [at sea]"]),
    ("50 killed in May, 30 in Quux, Corge and elsewhere", ["50 killed [in May]", "30 killed [in Quux, Corge and elsewhere]"]),
    # a number of places, or the rest of one, is part of where those counted were
    ("50 dead in Quux and three other towns", ["50 killed [in Quux and three other towns]"]),
    ("50 dead in Quux, Corge and several villages, 9 hurt", ["50 killed [in Quux, Corge and several villages]", "9 wounded"]),
    ("50 dead in two sieges", ["50 killed [in two sieges]"]),
    ("9 tanks lost at Quux and the rest of the front", ["9 tanks lost [at Quux and the rest of the front]"]),
    ("50 dead (mostly in Quux and the rest of the isles)", ["50 killed [mostly in Quux and the rest of the isles]"]),
    ("50 dead in Quux and all of Corgia", ["50 killed [in Quux and all of Corgia]"]),
    ("50 dead in Quux and three towns burnt", ["50 killed [in Quux]", "3 towns destroyed"]),
    ("50 dead in Quux and 30 in Corge", ["50 killed [in Quux]", "30 killed [in Corge]"]),
    ("50 dead in Quux and three farmers", ["50 killed [in Quux]", "3 farmers"]),
    ("50 dead in Quux and the rest of the Danes", ["50 killed [in Quux]", "the rest the Danes P=Danes"]),
    ("50 dead in Quux and all of the crew", ["50 killed [in Quux]", "all the crew"]),
    ("50 killed in action and three forts", ["50 killed", "3 forts"]),
    ("50 dead, 30 wounded and three towns", ["50 killed", "30 wounded", "3 towns"]),
    ("three towns and several villages", ["3 towns", "several villages"]),
    ("50 killed, unknown in captivity", ["50 killed", "unknown [in captivity]"]),
    ("50 killed, heavy", ["50 killed", "heavy"]),
    ("50 killed, 30 wounded, many in June", ["50 killed", "30 wounded", "many [in June]"]),
    ("50 dead (June, in all armed services), 30 ashore", ["50 killed [June, in all armed services]", "30 killed [ashore]"]),
    # whose people they are, in a parenthesis
    ("5,000 (Danish forces)", ["5000 Danish forces P=Danish"]),
    ("5,000 men (Danish troops)", ["5000 men P=Danish"]),
    ("20 killed (Danish and Swedish light infantry)", ["20 Danish and Swedish light infantry killed P=Danish and Swedish"]),
    ("20 killed, 30 wounded (Danish soldiers)", ["20 killed P=Danish", "30 Danish soldiers wounded P=Danish"]),
    ("15 tanks lost (Danish forces)", ["15 tanks lost P=Danish"]),
    ("5,000 (Danish and militia)", ["5000 [Danish and militia]"]),
    ("5,000 (Danish Army)", ["5000 [Danish Army]"]),
    ("5,000 (mostly Danish troops)", ["5000 [mostly Danish troops]"]),
    ("5 ships (Danish fleet)", ["5 ships [Danish fleet]"]),
    # a body of so many people
    ("600-strong garrison captured", ["600 garrison captured"]),
    ("brigade 1,200 strong", ["1200 [strong]"]),
    ("8,000 fresh reinforcements", ["8000 fresh reinforcements"]),
    # "all" and "both" in a parenthesis only say more
    ("300 captured (all fronts)", ["300 captured [all fronts]"]),
    ("300 dead (both sides)", ["300 killed [both sides]"]),
    ("9 dead; the entire garrison captured", ["9 killed", "the entire garrison captured"]),
    # "in all" and "together" are totals only where they end what they say
    ("300 killed in all theatres", ["300 killed [in all theatres]"]),
    ("300 killed in all", ["300 killed total"]),
    ("300 all told", ["300 total"]),
    ("300 men, all told", ["300 men total"]),
    ("all told 300 dead", ["300 killed total"]),
    # of whom is not said, or only of what people
    ("unknown strength", ["unknown"]),
    ("unknown total size", ["unknown total"]),
    ("unknown Danish losses, 30 Turkish dead", ["unknown Danish casualties P=Danish", "30 Turkish killed P=Turkish"]),
    # over whom a count reaches is not what it counts
    ("300 all ranks", ["300 [all ranks]"]),
    ("300 dead, all causes", ["300 killed [all causes]"]),
    ("300 total, all services, 20 guns", ["300 total [all services]", "20 guns"]),
    ("300 men various causes", ["300 men [various causes]"]),
    ("300 both sexes", ["300 [both sexes]"]),
    ("300 other ranks", ["300 other ranks"]),
    ("20 various types of gun", ["20 various types of gun"]),
    ("20 men, all arms taken", ["20 men", "all arms captured"]),
    ("300 men together with 20 guns", ["300 men together", "20 guns"]),
    # what is counted stands before its number
    ("Danish knights numbering 8,000", ["8000 Danish knights P=Danish"]),
    ("Danes numbering some 300", ["300 Danes P=Danes ~"]),
    ("The Danes numbered 300", ["300 Danes P=Danes"]),
    ("Elephants numbering 40", ["40 Elephants"]),
    ("War elephants, 40", ["40 War elephants"]),
    ("Danish galleys, 40 in number", ["40 Danish galleys P=Danish"]),
    ("40 in number", ["40"]),
    ("Cannon numbering around 40", ["40 Cannon ~"]),
    ("Tanks lost numbered 7", ["7 lost Tanks"]),
    ("Danish prisoners numbering 300", ["300 captured Danish P=Danish"]),
    ("Danish knights totalling 8,000", ["8000 total Danish knights P=Danish"]),
    ("Danish troops under their king numbering 8,000", ["8000 Danish troops P=Danish"]),
    ("Danish, Dutch and Thai troops numbering 900", ["900 Danish, Dutch and Thai troops P=Danish, Dutch and Thai"]),
    ("30 guns, Danish knights numbering 900", ["30 guns", "900 Danish knights P=Danish"]),
    ("a fleet of Danish galleys numbering 40", ["40 Danish galleys P=Danish"]),
    ("Regiments, 3", ["3 Regiments"]),
    ("Troop numbers 300", ["300"]),
    ("Losses numbering 300 men", ["300 men casualties"]),
    ("Army of 4,000", ["4000 Army"]),
    ("Galleys (40)", ["40 Galleys"]),
    ("Danes (40), galleys (9)", ["40 Danes P=Danes", "9 galleys"]),
    ("Galleys sunk (4)", ["4 sunk Galleys"]),
    ("Old harbour (40)", ["40"]),
    # of a body's members
    ("Danish garrison of 300", ["300 Danish garrison P=Danish"]),
    ("a lashkar of 300", ["300 lashkar"]),
    ("Danish garrison of 900 soldiers", ["900 soldiers P=Danish [Danish garrison of]"]),
    ("Danish and Thai fleet of 12 ships", ["12 ships P=Danish and Thai [Danish and Thai fleet of]"]),
    ("A Danish army of 900 Swiss", ["900 Swiss P=Swiss [Danish army of]"]),
    ("Danish 4th Army of 900 men", ["900 men"]),
    ("40 guns and a garrison of 300", ["40 guns", "300 garrison"]),
    ("40 guns and a Danish garrison of 300 men", ["40 guns", "300 men P=Danish [Danish garrison of]"]),
    ("Heavy, from an army of 4,000", ["heavy [from an army]"]),
    ("3 boats with a crew of 90 sunk", ["3 sunk boats"]),
    ("20 killed out of a garrison of 300", ["20 killed [out of a garrison]"]),
    ("one battalion of 400 men", ["1 battalion", "400 men ^0"]),
    ("two armies, numbering 900 and 300", ["2 armies", "900 ^0", "300 ^0"]),
    ("two armies numbering 900 and 300 men", ["2 armies", "900 men ^0", "300 men ^0"]),
    # several peoples are one party, also behind "of"
    ("2 armies of Dutch, Czech and Thai men", ["2 armies of Dutch, Czech and Thai men P=Dutch, Czech and Thai"]),
    ("90 men of Dutch, Czech and Thai origin", ["90 men of Dutch, Czech and Thai origin P=Dutch, Czech and Thai"]),
    ("90 men of the Duke, Earl and Baron", ["90 men of the Duke, Earl and Baron"]),
    ("400 german and 300 italian troops", ["400 troops P=german", "300 italian troops P=italian"]),
    ("400 german dead", ["400 german killed P=german"]),
    # what is there in part alone is a claim all the same
    ("Elements of several battalions", ["several battalions"]),
    ("Detachments from many companies", ["many companies"]),
    ("Parts of several tanks destroyed", ["several tanks destroyed"]),
    ("various number of guns", ["various number guns"]),
    ("Varying numbers of galleys", ["varying numbers galleys"]),
    # what is not told
    ("No data", ["no data"]),
    ("Not available", ["not available"]),
    ("Unreported", ["unreported"]),
    ("TBD", ["tbd"]),
    ("No losses", ["0 casualties"]),
    # suicide befell people, unless it says of what kind a thing is
    ("3 suicides", ["3 killed"]),
    ("40 dead, 1 suicide", ["40 killed", "1 killed"]),
    ("2 suicide boats", ["2 suicide boats"]),
    ("5 soldiers, 1 suicide attacker", ["5 soldiers", "1 suicide attacker"]),
    ("2 suicide motor boats sunk", ["2 suicide motor boats sunk"]),
    # survivors are no losses, nor is the whole a part is out of
    ("20 survivors", []),
    ("240 killed out of 300", ["240 killed"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "categories"),
    [
        ("12 infantry and 6 cavalry regiments", ["formations", "formations"]),
        ("3 tank and 2 rifle brigades", ["formations", "formations"]),
        ("900 infantry and 6 cavalry regiments", ["personnel", "formations"]),
        ("12 infantry and 6 guns", ["personnel", "guns"]),
    ],
)
def test_the_last_formation_closes_the_arms_before_it(text: str, categories: list[str]) -> None:
    assert [c.category for c in read_claims(text, losses=False)] == categories


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("70 Danish and Swedish ships", "ships"),
        ("7 Danish & Swedish battalions", "formations"),
        ("70 Danish and Swedish troops", "personnel"),
        ("70 Danes and tanks", None),
    ],
)
def test_the_noun_of_two_peoples_says_what_is_counted(text: str, category: str | None) -> None:
    assert [c.category for c in read_claims(text, losses=False)] == [category]


@pytest.mark.parametrize(("text", "want"), CLAIMS, ids=[text for text, _ in CLAIMS])
def test_claims_of_a_line(text: str, want: list[str]) -> None:
    got = claims(text)
    assert [without_free(g) for g in got] == [without_free(w) for w in want]


def without_free(spelled: str) -> str:
    """Leave the order of words aside: it says nothing."""
    return " ".join(sorted(spelled.split()))


def test_a_strength_has_no_outcomes_of_its_own() -> None:
    [claim] = read_claims("500 wounded men", losses=False)
    assert claim.quantity.low == 500


@pytest.mark.parametrize("text", [text for text, _ in CLAIMS])
@pytest.mark.parametrize("losses", [True, False])
def test_places(text: str, losses: bool) -> None:
    """Every place that a claim names lies in the line, and a claim breaks down one before it."""
    for index, claim in enumerate(read_claims(text, losses=losses)):
        assert 0 <= claim.begin <= claim.stop <= len(text)
        named = [*claim.notes, *claim.used, *(r for r in (claim.noun, claim.party, claim.claimed_by) if r)]
        assert all(0 <= begin < stop <= len(text) for begin, stop in named)
        assert claim.parent is None or claim.parent < index


@pytest.mark.parametrize(
    ("label", "outcomes", "general"),
    [
        ("Killed", ("killed",), False),
        ("Dead and missing", ("killed", "missing"), False),
        ("Killed in action", ("killed",), False),
        ("KIA/WIA", ("killed", "wounded"), False),
        ("Casualties", (), True),
        ("Total losses", (), True),
        ("Prisoners of war", ("captured",), False),
        ("Aircraft shot down", ("destroyed",), False),
        ("Army", (), False),
        ("", (), False),
    ],
)
def test_outcomes_of_a_label(label: str, outcomes: tuple[str, ...], general: bool) -> None:
    assert outcomes_in(label) == (outcomes, general)


@pytest.mark.parametrize(
    ("phrase", "party"),
    [
        ("Plataeans", "Plataeans"),
        ("British soldiers", "British"),
        ("U.S. Army Rangers", "U.S."),
        ("South Korean soldiers", "South Korean"),
        ("Sichuan troops", "Sichuan"),
        ("demolition team UK", "UK"),
        # another force, a phase, a coalition, a vague word
        ("Royal Navy ships", None),
        ("Bulgarian Army", None),
        ("Allied soldiers", None),
        ("native troops", None),
        ("foreign volunteers", None),
        ("men", None),
        ("", None),
        ("French Navy", None),
        ("Soviet T-34 tanks", "Soviet"),
        ("German 88mm guns", "German"),
        ("Italian 2nd Division", None),
        # whose friends they are says nothing of who they are
        ("British-backed Omani scouts", "Omani"),
        ("Russian-led troops", None),
        # a unit's name
        ("British 148th Brigade", None),
        # the people that bodies and men are of
        ("regiments of Danes", "Danes"),
        ("forces of Norman knights", "Norman"),
        ("soldiers of Danish descent", "Danish"),
        ("brigades of Indian Army", None),
        ("companies of Scots Guards", None),
        ("ships of Danish design", None),
        # an adjective without its capital, but no noun
        ("german troops", "german"),
        ("polish", "polish"),
        ("light italian guns", "italian"),
        ("polish remover", None),
        ("turkey hunters", None),
        ("poles", None),
        ("european troops", None),
    ],
)
def test_the_party_of_a_noun_phrase(phrase: str, party: str | None) -> None:
    found = party_in(phrase, 0, len(phrase))
    assert (None if found is None else phrase[slice(*found)]) == party


@pytest.mark.parametrize(
    "text", ["5 (" * 400, "5 killed, " * 1500, "(" * 4000, "5 and " * 1000, "killed " * 3000, "5 (6) " * 400]
)
def test_it_ends_in_good_time(text: str) -> None:
    start = time.process_time()
    read_claims(text, losses=True)
    assert time.process_time() - start < 3


SOURCED = [
    ("400 slain (according to the 1931 inquiry)", [(400, "according to the 1931 inquiry", [])]),
    ("700 (1921 census)", [(700, "1921 census", [])]),
    ("per the 1998 survey, 60 killed, 9 wounded", [(60, "per the 1998 survey", []), (9, "per the 1998 survey", [])]),
    ("according to a 1998 survey, 60 killed", [(60, "according to a 1998 survey", [])]),
    ("According to Livian accounts, 60 killed; 9 wounded", [(60, "According to Livian accounts", []), (9, None, [])]),
    ("8,000 killed (per Harkness 1988)", [(8000, "per Harkness 1988", [])]),
    ("8,000 killed according to Harkness and Vole 1988", [(8000, "according to Harkness and Vole 1988", [])]),
    ("90 killed (Danish archives, 1864)", [(90, "Danish archives", ["1864"])]),
    ("90 killed (per Denmark, mid 2011)", [(90, "per Denmark", ["mid 2011"])]),
    ("90 killed (per Denmark, 4 May 2011)", [(90, "per Denmark", ["4 May 2011"])]),
    ("90 killed (the 1920 official figures), 3 captured", [(90, "the 1920 official figures", []), (3, None, [])]),
    ("90 killed, 1921 census", [(90, None, ["1921 census"])]),
    ("300 (2011 est.)", [(300, None, ["2011 est."])]),
    ("300 (1999 estimate)", [(300, None, ["1999 estimate"])]),
    ("90 killed (Danish claim: 1300)", [(90, None, []), (1300, "Danish claim", [])]),
    ("90 killed (1300 according to Saxo)", [(90, None, []), (1300, "according to Saxo", [])]),
    ("1300 reported dead", [(1300, None, ["reported"])]),
    ("1300 killed (official records)", [(1300, "official records", [])]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "want"), SOURCED)
def test_the_year_of_a_source_is_no_count(text: str, want: list[tuple[int, str | None, list[str]]]) -> None:
    got = [
        (c.quantity.low, c.claimed_by and text[slice(*c.claimed_by)], [text[slice(*n)] for n in c.notes])
        for c in read_claims(text, losses=True)
        if c.counted
    ]
    assert got == want


def test_an_estimate_with_its_year_is_approximate() -> None:
    assert [c.approximate for c in read_claims("300 (2011 est.), 40 tanks (1999 estimate), 5 (2003)", losses=False)] == [
        True,
        True,
        False,
    ]
