"""Claims at their edges: what belongs to a count, to the one beside it, to its whole, or to none.

A claim is written as in ``spelling.said``: count, noun, outcomes, party (P=), claimant (C=), "total", "~", notes in brackets,
its whole (^).
"""

from __future__ import annotations

import pytest

from spelling import said
from warbox.lexers.brackets import MAX_GROUPS
from warbox.lexers.claim import Claim
from warbox.lexers.claims import read_claims
from warbox.lexers.losses import find_losses
from warbox.lexers.peoples import party_in


def counted(text: str, *, losses: bool = True) -> list[Claim]:
    return [claim for claim in read_claims(text, losses=losses) if claim.counted]


def claims(text: str, *, losses: bool = True) -> list[str]:
    return [said(text, claim) for claim in counted(text, losses=losses)]


CLAIMS = [
    # a year beside a count is none, a count that looks like a year is one
    ("500 men, 1813–1814", ["500 men"]),
    ("500 men, 1813 – 2014", ["500 men"]),
    ("500 men, 2099", ["500 men"]),
    ("500 men, 2100", ["500 men", "2100"]),
    ("500 men, 999", ["500 men", "999"]),
    ("500 men, 1813 (autumn)", ["500 men"]),
    ("500 men, about 1813", ["500 men", "~1813"]),
    ("500 men, 1813+", ["500 men", "≥1813"]),
    ("500 men, 1813 total", ["500 men", "1813 total"]),
    ("500 men, 1813 losses", ["500 men", "1813 casualties"]),
    ("500 men, 1813 killed", ["500 men", "1813 killed"]),
    ("500 men, 1813 horses", ["500 men", "1813 horses"]),
    ("1813, 500 men", ["1813", "500 men"]),
    # those who were spared
    ("20 survivors, 5 wounded", ["5 wounded"]),
    ("20 SURVIVORS.", []),
    ("20 survived, 300 captured", ["300 captured"]),
    ("20 men survived", []),
    ("20 men, all unhurt", ["20 men"]),
    ("500 killed; few survivors", ["500 killed"]),
    ("20 men, survivors", ["20 men [survivors]"]),
    ("20 wounded survivors", ["20 survivors wounded"]),
    ("all killed except 100 men", ['"all" killed']),
    ("all killed except for 100 men", ['"all" killed']),
    ("500 killed, excluding 20 guards", ["500 killed"]),
    ("except 100 men", []),
    # the whole that a part is out of
    ("500 killed out of a total of 600 men", ["500 killed"]),
    ("12 of the 15 ships sunk", ["12 ships sunk"]),
    ("12 of its original 15 ships sunk", ["12 ships sunk"]),
    ("240 out of 300 killed", ["240 killed"]),
    ("half of 900 men", []),
    ("18,000 ± 2,000 killed", ["~18000 killed [± 2,000]"]),
    ("18,000 +/- 2,000 killed", ["~18000 killed [+/- 2,000]"]),
    ("40 killed at A", ["40 killed [at A]"]),
    ("40 interred there", ["40 killed [there]"]),
    ("140,000 + 300 guns lost", ["140000", "300 guns lost"]),
    # men are many times the things joined to them
    ("20,000 and 60 guns", ["20000", "60 guns"]),
    ("20,000 & 60 tanks", ["20000", "60 tanks"]),
    ("20,000 and 300 horses", ["20000", "300 horses"]),
    ("around 20,000 and around 60 guns", ["~20000", "~60 guns"]),
    ("500 and 3 ships sunk", ["500", "3 ships sunk"]),
    ("500 and 12 guns captured", ["500 captured", "12 guns captured"]),
    ("90 all ranks and 12 guns", ["90 [all ranks]", "12 guns"]),
    ("90 strong and 12 guns", ["90 [strong]", "12 guns"]),
    ("90 present + 12 guns", ["90 [present]", "12 guns"]),
    ("10 and 12 guns", ["10 guns", "12 guns"]),
    ("40 and 12 aircraft", ["40 aircraft", "12 aircraft"]),
    ("200 German and 20 Italian aircraft", ["200 aircraft P=German", "20 Italian aircraft P=Italian"]),
    # the enlisted are a kind of men
    ("900 enlisted + 40 officers", ["900 enlisted", "40 officers"]),
    ("900 men enlisted", ["900 men [enlisted]"]),
    # what befell a thing with a name, right behind the pause of a bare count
    ("Unknown, Gallant sunk", ['"unknown" [Gallant sunk]']),
    ("Heavy, the Bold Heron was captured", ['"heavy" [the Bold Heron was captured]']),
    ("20, Gallant sunk", ["20 [Gallant sunk]"]),
    ("20, Danes captured", ["20 captured [Danes]"]),
    ("20, All captured", ["20 captured"]),
    ("20, Officers killed", ["20 killed [Officers]"]),
    # an article is one in a list of counts
    ("200 archers, 60 lancers and a mortar", ["200 archers", "60 lancers", "1 mortar"]),
    ("3 cruisers and a destroyer sunk", ["3 cruisers sunk", "1 destroyer sunk"]),
    ("A brig and two sloops", ["1 brig", "2 sloops"]),
    ("2 cruisers, a destroyer and a gunboat", ["2 cruisers", "1 destroyer", "1 gunboat"]),
    ("1 ship sunk and an aircraft shot down", ["1 ship sunk", "1 aircraft destroyed"]),
    ("20 killed and an officer wounded", ["20 killed", "1 officer wounded"]),
    ("300 men (2 battalions and a battery)", ["300 men", "2 battalions ^0", "1 battery ^0"]),
    # but not by itself, behind another word, or before one that is none of a list
    ("a battery", []),
    ("20 killed by a tank and a mortar", ["20 killed [by a tank and a mortar]"]),
    ("20 men, including a general and an officer", ["20 men [including a general and an officer]"]),
    ("300 men, a battalion under Storch", ["300 men [a battalion under Storch]"]),
    ("40 guns and a company of about 300", ["40 guns", "~300 company"]),
    ("300 men and a dozen guns", ["300 men", "12 guns"]),
    ("300 men and a few guns", ["300 men", '"a few" guns']),
    ("a large squadron and 20 guns", ["20 guns"]),
    ("20 guns and a detachment of lancers", ["20 guns [a detachment of lancers]"]),
    ("20 killed by a brig, a sloop and 2 galleys", ["20 killed [by a brig, a sloop]", "2 galleys"]),
    ("900 men (a battalion and 2 batteries)", ["900 men", "1 battalion ^0", "2 batteries ^0"]),
    ("20 guns and A Company", ["20 guns [A Company]"]),
    ("A Company and 20 guns", ["20 guns"]),
    ("A Danish brig and 2 sloops", ["1 Danish brig P=Danish", "2 sloops"]),
    ("30 men and a legend", ["30 men [a legend]"]),
    # help is not counted
    ("6 tanks and support from Danish aircraft", ["6 tanks [support from Danish aircraft]"]),
    ("300 men and naval gunfire support", ["300 men [naval gunfire support]"]),
    ("6 tanks and support vehicles", ["6 tanks and support vehicles"]),
    # initials in capitals before people are no measure
    ("6,000 KG fighters", ["6000 KG fighters"]),
    ("6,000 kg and 3 guns", ["3 guns"]),
    ("6,000 KG of powder and 3 guns", ["3 guns"]),
    ("40 + 12 guns", ["40 guns", "12 guns"]),
    ("a fraction of 900 killed", []),
    ("share of the total of 1,200 losses", []),
    ("20 killed, included in 1,200", ["20 killed"]),
    ("20 killed and half of the 900 men captured", ["20 killed"]),
    ("20 killed, parts of 2 divisions captured", ["20 killed", "2 divisions captured"]),
    ("500 men including 200 of the 300 cavalry", ["500 men", "200 cavalry ^0"]),
    ("of 500 men", ["500 men"]),
    # a hedged part is no figure, unless it says what it counts
    ("500 killed (most drowned)", ["500 killed"]),
    ("500 killed, most by disease", ["500 killed"]),
    ("500 killed, some men captured", ["500 killed", '"some" men captured']),
    ("some killed", ['"some" killed']),
    ("Most captured", ['"most" captured']),
    ("9 dead (the entire garrison captured)", ["9 killed", '"the entire" garrison captured ^0']),
    # outcomes before their counts
    ("killed 500 and wounded 300", ["500 killed", "300 wounded"]),
    ("killed 500 & wounded 300", ["500 killed", "300 wounded"]),
    ("killed 500 men; wounded 300 men", ["500 men killed", "300 men wounded"]),
    ("killed 500, 300 wounded", ["500 killed", "300 wounded"]),
    ("killed 500 men, 300 horses", ["500 men killed", "300 horses"]),
    ("killed: 500, wounded 300", ["500 killed", "300 wounded"]),
    ("killed: 500 (20 officers), wounded 300", ["500 killed", "20 officers ^0", "300 wounded"]),
    ("500, wounded 300, missing 20", ["500", "300 wounded", "20 missing"]),
    ("total losses: 500, dead 200", ["500 casualties total", "200 killed"]),
    ("killed in war 500", ["500 killed"]),
    ("killed in the long war 500", ["500"]),
    ("killed in the long war: 500", ["500 killed"]),
    ("killed 500, wounded 300, 20 missing", ["500 killed", "300 wounded", "20 missing"]),
    ("infantry, several hundred horses", ['"several hundred" horses']),
    ("Total killed: 500", ["500 killed total"]),
    ("total of 500", ["500 total"]),
    ("prisoners: 500 executed", ["500 captured+executed"]),
    ("losses, killed 20", ["20 killed"]),
    ("losses of 500 men", ["500 men casualties"]),
    ("casualties 500, 300 killed", ["500 casualties", "300 killed"]),
    ("500 dead, wounded 300", ["500 killed", "300 wounded"]),
    ("500 dead; wounded 300 (20 officers)", ["500 killed", "300 wounded", "20 officers ^1"]),
    ("500 dead; wounded unknown", ["500 killed", '"unknown" wounded']),
    ("500 dead, missing were few", ["500 killed", '"few" missing']),
    ("500 men, wounded 300", ["500 men", "300 wounded"]),
    ("500 men, wounded unknown", ["500 men", '"unknown" wounded']),
    ("8 tanks lost, captured 12 guns", ["8 tanks lost", "12 guns captured"]),
    ("500 dead, wounded, 300 horses", ["500 killed+wounded", "300 horses"]),
    ("500 dead, wounded by 3 shells", ["500 killed+wounded", "3 shells"]),
    ("500 sailors of the fleet, Norman losses unknown", ["500 sailors of the fleet", '"unknown" casualties P=Norman']),
    ("500 men, many captured", ["500 men", '"many" captured']),
    ("wounded left behind in the town, 500 guns (20 bronze)", ["500 guns", "20 bronze ^0"]),
    ("killed and losses 20", ["20 killed"]),
    ("20 killed and lost men", ["20 men killed+lost"]),
    # … and before their nouns
    ("20 sunk ships of the line", ["20 ships of the line sunk"]),
    ("20 shot down aircraft", ["20 aircraft destroyed"]),
    ("500 dead French", ["500 French killed P=French"]),
    ("500 total troops", ["500 troops total"]),
    ("500 total dead Turks", ["500 Turks killed P=Turks total"]),
    ("20 killed/captured men", ["20 men killed+captured"]),
    ("20 lost guns, mortars and howitzers", ["20 guns, mortars and howitzers lost"]),
    ("20 captured armed trawlers", ["20 armed trawlers captured"]),
    ("20 wounded transported home", ["20 wounded [transported home]"]),
    ("20 killed, and wounded men", ["20 men killed+wounded"]),
    ("4 destroyed tanks and 3 damaged aircraft", ["4 tanks destroyed", "3 aircraft damaged"]),
    ("12 dead, 9 injured officers", ["12 killed", "9 officers wounded"]),
    ("20 killed, men of all ranks", ["20 killed [men of all ranks]"]),
    ("20 killed 3rd Division", ["20 killed [3rd Division]"]),
    ("20 killed Battle of Xanth", ["20 killed [Battle of Xanth]"]),
    ("20 captured alive", ["20 captured [alive]"]),
    ("20 killed – British", ["20 killed [British]"]),
    # a label inside a line
    ("500 killed. Wounded: 300", ["500 killed", "300 wounded"]),
    ("500 killed and Wounded: 300", ["500 killed", "300 wounded"]),
    ("500 men, heavy guns: 20", ["500 men", "20"]),
    ("500 men; French: 200", ["500 men", "200 P=French"]),
    ("500 men, French 200", ["500 men", "200 P=French"]),
    ("500 men – 200 horses", ["500 men", "200 horses"]),
    ("500 dead, wounded, 20 captured", ["500 killed+wounded", "20 captured"]),
    ("500 dead, and 20 guns lost", ["500 killed", "20 guns lost"]),
    # whose the counts are
    ("Sweden with 40,000 men", ["40000 men P=Sweden"]),
    ("Sweden lost 40,000 men", ["40000 men lost P=Sweden"]),
    ("Sweden suffered 40,000 losses", ["40000 casualties P=Sweden"]),
    ("Sweden, 40,000 men", ["40000 men P=Sweden"]),
    ("Swedes 40,000", ["40000 P=Swedes"]),
    ("Allies 40,000", ["40000"]),
    ("sweden 40,000", ["40000"]),
    ("20 Turks and Vlachs", ["20 Turks and Vlachs P=Turks and Vlachs"]),
    ("20 Turks & Vlachs", ["20 Turks & Vlachs P=Turks & Vlachs"]),
    ("20 Turks and Vlachs and horses", ["20 Turks and Vlachs and horses P=Turks and Vlachs"]),
    ("20 Turks, and horses", ["20 Turks, and horses P=Turks"]),
    ("20 Turks and British soldiers", ["20 Turks and British soldiers P=Turks and British"]),
    ("500 British soldiers and Frenchmen", ["500 British soldiers and Frenchmen P=British"]),
    ("1 was British", ["1 British P=British"]),
    ("20 are British", ["20 British P=British"]),
    ("several of the British tanks", ['"several" the British tanks P=British']),
    # the noun: where it begins
    ("20 were tanks", ["20 tanks"]),
    ("20 of the tanks", ["20 [of the tanks]"]),
    ("several hundred of the guards", ['"several hundred" the guards']),
    ("20 × guns", ["20 guns"]),
    ('20 "old" guns', ['20 old" guns']),
    ("20 / guns", ["20 [guns]"]),
    ("20: guns", ["20 [guns]"]),
    ("20 * guns", ["20 guns"]),
    ("20 “Crusader” tanks", ["20 Crusader” tanks P=Crusader"]),
    ("500 men(20 guns)", ["500 men", "20 guns ^0"]),
    ("500 (a) men (b) lost (c)", ["500 men lost [a] [b] [c]"]),
    ("(20 guns) 500 men (30 horses)", ["20 guns", "500 men", "30 horses ^1"]),
    ("20 killed men of the guard", ["20 men of the guard killed"]),
    ("200 poorly armed men", ["200 poorly armed men"]),
    ("3 lightly armed merchant ships", ["3 lightly armed merchant ships"]),
    ("3 very lightly armed ships", ["3 very lightly armed ships"]),
    ("3 well armed ships", ["3 well armed ships"]),
    ("500 men led raids", ["500 men [led raids]"]),
    ("3 boats lightly armed", ["3 boats [lightly armed]"]),
    ("500(200 horse) men", ["500 men", "200 horse ^0"]),
    ("12(3 damaged) tanks lost", ["12 tanks lost", "3 damaged ^0"]),
    ("20 (5 lost) aircraft", ["20 aircraft", "5 lost ^0"]),
    # … and where it ends
    ("20 guns; few shells", ["20 guns", '"few" shells']),
    ("20 guns: old ones", ["20 guns [old ones]"]),
    ("20 guns – old ones", ["20 guns [old ones]"]),
    ("20 guns! old ones", ["20 guns [old ones]"]),
    ("20 heavy–guns", ["20 heavy–guns"]),
    ("500 cavalry. 20 guns", ["500 cavalry", "20 guns"]),
    ("500 men. 20 guns", ["500 men", "20 guns"]),
    ("20 guns. Flagship captured", ["20 guns captured [Flagship]"]),
    ("50 U.S. Army Rangers.", ["50 U.S. Army Rangers P=U.S."]),
    ("5 Inf. Divs.", ["5 Inf. Divs."]),
    ("500 men at sea", ["500 men [at sea]"]),
    ("20 guards were killed", ["20 guards killed"]),
    ("20 tanks 3rd Regiment", ["20 tanks [3rd Regiment]"]),
    ("20 frobs 3rd Regiment", ["20 frobs 3rd Regiment"]),
    ("20 tanks of the 3rd Regiment", ["20 tanks [of the 3rd Regiment]"]),
    ("1 cruiser severely damaged", ["1 cruiser damaged [severely]"]),
    ("1 light cruiser severely damaged", ["1 light cruiser damaged [severely]"]),
    ("2 severely and badly damaged", ["2 damaged [severely and badly]"]),
    ("12 fishing boats carrying 90 men", ["12 fishing boats [carrying]", "90 men"]),
    ("9 bridges repaired", ["9 bridges [repaired]"]),
    ("500 troop strength", ["500 troop strength"]),
    # lists of things counted together
    ("20 guns, mortars and rockets", ["20 guns, mortars and rockets"]),
    ("20 guns, mortars", ["20 guns [mortars]"]),
    ("20 guns, mortars or howitzers lost", ["20 guns, mortars or howitzers lost"]),
    ("20 guns, and mortars", ["20 guns, and mortars"]),
    ("20 guns, & mortars", ["20 guns, & mortars"]),
    ("20 guns, or Frenchmen", ["20 guns, or Frenchmen"]),
    ("20 guns, and Turks", ["20 guns, and Turks"]),
    ("20 guns, and frobs", ["20 guns [frobs]"]),
    ("20 guns, frobs and mortars", ["20 guns [frobs and mortars]"]),
    ("20 guns, mortars with 30 crews lost", ["20 guns", "30 crews lost"]),
    ("20 guns, old and rusty", ["20 guns [old and rusty]"]),
    ("20 guns, carts lost", ["20 guns lost [carts]"]),
    # how they stood is no noun
    ("500 operational", ["500 [operational]"]),
    ("500 active in June", ["500 [active in June]"]),
    ("500 combat-ready", ["500 [combat-ready]"]),
    ("500 mobilised", ["500 [mobilised]"]),
    ("500 strong", ["500 [strong]"]),
    ("500 strong garrison", ["500 strong garrison"]),
    ("500 engaged men", ["500 engaged men"]),
    # outcomes said of something else
    ("20 guns, then captured", ["20 guns captured [then]"]),
    ("20 killed, badly wounded", ["20 killed+wounded [badly]"]),
    ("20 killed, flagship captured", ["20 killed [flagship captured]"]),
    ("20 guns, flagship captured", ["20 guns captured [flagship]"]),
    ("20 killed, wounded and captured", ["20 killed+wounded+captured"]),
    ("20 killed. Flagship captured", ["20 killed [Flagship captured]"]),
    ("20 wounded, who were captured", ["20 wounded [who were captured]"]),
    ("20 killed before the fort was captured", ["20 killed [before the fort was captured]"]),
    ("20 wounded, half of them captured", ["20 wounded [half of them captured]"]),
    ("500 refugees killed", ["500 refugees killed"]),
    ("500 refugees", ["500 displaced"]),
    # totals
    ("500 men, total", ["500 men total"]),
    ("500 men in total – few", ["500 men total", '"few"']),
    ("500 men; total", ["500 men [total]"]),
    ("500 men – total", ["500 men [total]"]),
    # parentheses without a count
    ("(est.) 500 men, 20 guns", ["500 men ~", "20 guns"]),
    ("500 men (200 cavalry (est.), 300 foot)", ["500 men", "200 cavalry ~ ^0", "300 foot ^0"]),
    ("500 men (200 cavalry, 300 foot (est.))", ["500 men", "200 cavalry ^0", "300 foot ~ ^0"]),
    ("12 killed, 9 captured (est.)", ["12 killed", "9 captured ~"]),
    ("12 men (killed or wounded)", ["12 men killed+wounded"]),
    ("12 men (killed later)", ["12 men killed"]),
    ("12 men (killed, losses)", ["12 men killed"]),
    ("12 killed (losses)", ["12 killed"]),
    ("12 wounded (died)", ["12 wounded+killed"]),
    ("12 men (in total)", ["12 men total"]),
    ("12 men (total strength)", ["12 men [total strength]"]),
    ("12 men (civilians)", ["12 men [civilians]"]),
    ("60 wounded (100+ total)", ["60 wounded", "≥100 total"]),
    ("60 wounded (up to 100 total)", ["60 wounded", "≤100 total"]),
    ("up to 50 wounded (100 total)", ["≤50 wounded", "100 total"]),
    ("60 wounded (60 total)", ["60 wounded", "60 total ^0"]),
    ("80 killed at sea, 20 wounded (Swedish)", ["80 killed P=Swedish [at sea]", "20 wounded P=Swedish"]),
    ("80 killed (Narvik), 20 wounded (Swedish)", ["80 killed [Narvik]", "20 wounded P=Swedish"]),
    ("80 killed, 20 wounded (Swedish), 5 missing", ["80 killed", "20 wounded P=Swedish", "5 missing"]),
    ("12 men ( )", ["12 men"]),
    ("12 men (,)", ["12 men"]),
    ("12 men [1] at dawn", ["12 men [at dawn]"]),
    ("12 (per Smith) (per Jones)", ["12 C=per Smith [per Jones]"]),
    ("12 killed, 9 captured (per Smith).", ["12 killed C=per Smith", "9 captured C=per Smith"]),
    ("12 killed, 9 captured (per Smith) in all", ["12 killed", "9 captured C=per Smith total"]),
    ("12 killed, 9 captured (Caesar)", ["12 killed C=Caesar", "9 captured C=Caesar"]),
    ("12 killed (Caesar), 9 captured (Livy)", ["12 killed C=Caesar", "9 captured C=Livy"]),
    # parentheses left open or closed twice
    ("500 men (20 guns", ["500 men", "20 guns ^0"]),
    ("500 men (from the north (200 horse", ["500 men", "200 horse ^0"]),
    ("500 men (20 guns) and 3 tanks", ["500 men", "20 guns ^0", "3 tanks"]),
    ("500 men) and (20 guns)", ["500 men", "20 guns ^0"]),
    # breakdowns
    ("6 ships: 2 frigates, 4 sloops; 20 guns", ["6 ships", "2 frigates ^0", "4 sloops ^0", "20 guns"]),
    ("9 guns, 4 companies of 90 men each", ["9 guns", "4 companies"]),
    ("6 ships: 2 frigates, 4 sloops; and 20 guns lost", ["6 ships", "2 frigates ^0", "4 sloops ^0", "20 guns lost"]),
    ("500 men, including 200 cavalry. 20 guns", ["500 men", "200 cavalry ^0", "20 guns"]),
    ("500 men, including 200 cavalry, 20 guns", ["500 men", "200 cavalry ^0", "20 guns ^0"]),
    ("500 men, 20 guns, including 5 mortars", ["500 men", "20 guns", "5 mortars ^1"]),
    ("20 guns (500 men, including 200 cavalry)", ["20 guns", "500 men ^0", "200 cavalry ^1"]),
    ("500 men (from the north (200 horse))", ["500 men", "200 horse ^0"]),
    ("20 men, at sea (300 of them lost)", ["20 men [at sea]", "300 lost ^0"]),
    ("2 (1 British, 1 French) ships sunk", ["2 ships sunk", "1 British P=British ^0", "1 French P=French ^0"]),
    ("20 survivors, including 5 officers", ["5 officers"]),
    ("500 killed, 20 survivors, including 5 officers", ["500 killed", "5 officers ^0"]),
    ("20 survivors: 5 officers", ["5 officers"]),
    ("500 killed, 20 survivors (5 officers)", ["500 killed", "5 officers ^0"]),
    # one range across its noun, and what is none
    ("500 guns – about 1,063", ["~500–1063 guns"]),
    ("500 guns — 600 (est.)", ["~500–600 guns"]),
    ("500 guns - 600.", ["500–600 guns"]),
    ("20 tanks, 500 guns – 600", ["20 tanks", "500–600 guns"]),
    ("900 men, 500 guns – 600", ["900 men", "500–600 guns"]),
    ("500 guns – 600–700", ["500 guns", "600–700"]),
    ("500 guns – 600–700+", ["500 guns", "≥600–700"]),
    ("500 guns – 501", ["500–501 guns"]),
    ("500 guns – 500", ["500 guns", "500"]),
    ("over 500 guns – 600", ["≥500 guns", "600"]),
    ("up to 500 guns – 600", ["≤500 guns", "600"]),
    ("500 guns – over 600", ["500 guns", "≥600"]),
    ("500 guns – up to 600", ["500 guns", "≤600"]),
    ("500–550 guns – 600", ["500–550 guns", "600"]),
    ("500 guns – unknown", ["500 guns", '"unknown"']),
    ("500 guns – 600 in 1944", ["500 guns", "600 [in 1944]"]),
    ("500 guns – 600 killed", ["500 guns killed", "600 killed"]),
    ("500 killed – 600", ["500–600 killed"]),
    ("500 men to 600 men", ["500–600 men"]),
    ("500 losses - 600 losses", ["500–600 casualties"]),
    ("500 killed – 600 wounded", ["500 killed", "600 wounded"]),
    ("500 men – 60 horses", ["500 men", "60 horses"]),
    ("500 men (1808) – 600", ["500 men [1808]", "600"]),
    ("500 men (Livy) – 600 (Appian)", ["500 men C=Livy", "600 C=Appian"]),
    ("500 guns, 600", ["500 guns", "600"]),
    # claimants and what is left
    ("500 men, reported by Smith", ["500 men C=reported by Smith"]),
    ("According to Livy, 500 men killed", ["500 men killed C=According to Livy"]),
    ("per Livy: 500 men", ["500 men C=per Livy"]),
    ("per ship 500 men", ["500 men"]),
    ("According to Livy, killed 500", ["500 killed C=According to Livy"]),
    ("According to Livy 500 men", ["500 men C=According to Livy"]),
    ("By Danish accounts, 500 killed, 30 missing", ["500 killed C=By Danish accounts", "30 missing C=By Danish accounts"]),
    ("By late 1917, 500 killed", ["500 killed"]),
    ("According to Danish reports, heavy losses", ['"heavy" casualties C=According to Danish reports']),
    ("According to Livy, losses were 500", ["500 casualties C=According to Livy"]),
    (
        "According to Livy, the Gauls lost 500 men and 30 were captured",
        ["500 men lost P=Gauls C=According to Livy", "30 captured C=According to Livy"],
    ),
    ("According to Livy, they had 500 killed", ["500 killed C=According to Livy"]),
    ("30 killed; according to Livy, 500", ["30 killed", "500 C=according to Livy"]),
    ("The Danes suffered 500 killed and 30 wounded", ["500 killed P=Danes", "30 wounded P=Danes"]),
    ("The Danes lost 500 and the Swedes 30 killed", ["500 lost P=Danes", "30 killed P=Swedes"]),
    ("500 Danes killed, Swedes 30 killed", ["500 Danes killed P=Danes", "30 killed P=Swedes"]),
    ("The Danes had 500 killed; 30 missing", ["500 killed P=Danes", "30 missing"]),
    ("The Danes suffered heavy losses", ['"heavy" casualties P=Danes']),
    ("Danish troops suffered heavy losses", ['"heavy" casualties P=Danish']),
    ("The crews suffered heavy losses", ['"heavy" The crews casualties']),
    ("Danish losses were 500", ["500 casualties P=Danish"]),
    ("The Danes killed 500", ["500 killed"]),
    ("Danish Army lost 500", ["500 lost"]),
    ("According to official Danish reports 500 killed", ["500 killed C=According to official Danish reports"]),
    ("As reported by Smith, 500 killed", ["500 killed C=As reported by Smith"]),
    ("The Netherlands 500", ["500 P=The Netherlands"]),
    ("500 men, French sources: 600 men", ["500 men", "600 men C=French sources"]),
    ("50 killed ( Persian estimate: 90)", ["50 killed", "90 C=Persian estimate ^0"]),
    ("500 men, according to Smith, at dawn", ["500 men C=according to Smith, at dawn"]),
    ("500 men by Smith", ["500 men [by Smith]"]),
    ("500 men (including boys)", ["500 men [including boys]"]),
    ("500 men, of whom", ["500 men"]),
    ("500 killed, and tired", ["500 killed [tired]"]),
    ("500 killed at sea, including", ["500 killed [at sea]"]),
    ("500 killed at sea, of whom", ["500 killed [at sea]"]),
    ("500 men and boys at sea and", ["500 men and boys [at sea]"]),
    ("500 killed at sea or on land", ["500 killed [at sea or on land]"]),
    ("500 killed or captured at sea and burnt", ["500 killed+captured+destroyed [at sea]"]),
    ("500 killed in the (old) fort", ["500 killed [fort] [old]"]),
    ("500 killed, 'at sea'", ["500 killed [at sea]"]),
    ("500 killed (at sea) on Monday", ["500 killed [on Monday] [at sea]"]),
    # a noun or an outcome said once on the right
    ("20 British and 30 frobs", ["20 British P=British", "30 frobs"]),
    ("20 old and 30 new tanks", ["20 old", "30 new tanks"]),
    ("20 British and 30 French tanks lost", ["20 tanks lost P=British", "30 French tanks lost P=French"]),
    ("20 British and 30 French tanks, 500 men", ["20 tanks P=British", "30 French tanks P=French", "500 men"]),
    ("20 and 30 tanks", ["20 tanks", "30 tanks"]),
    ("20, 30 tanks", ["20", "30 tanks"]),
    ("20 men and 30 tanks", ["20 men", "30 tanks"]),
    ("20 men and 30", ["20 men", "30"]),
    ("20 killed and 30 tanks", ["20 killed", "30 tanks"]),
    ("20 men, 30 tanks lost", ["20 men", "30 tanks lost"]),
    ("20 guns, 30 tanks lost", ["20 guns lost", "30 tanks lost"]),
    ("20 civilians, 30 soldiers killed", ["20 civilians killed", "30 soldiers killed"]),
    ("20 guns (5 British) and 30 tanks lost", ["20 guns lost", "5 British P=British ^0", "30 tanks lost"]),
    ("20 officers or 30 men killed", ["20 officers killed", "30 men killed"]),
    ("20 officers/30 men killed", ["20 officers killed", "30 men killed"]),
    ("20 officers as well as 30 men killed", ["20 officers killed", "30 men killed"]),
    ("20 officers plus 30 men killed", ["20 officers killed", "30 men killed"]),
    ("20 civilians, 30 tanks lost", ["20 civilians", "30 tanks lost"]),
    ("30 tanks, 20 civilians killed", ["30 tanks", "20 civilians killed"]),
    ("20 divisions, 30 tanks lost", ["20 divisions", "30 tanks lost"]),
    ("20 frobs, 30 tanks lost", ["20 frobs lost", "30 tanks lost"]),
    ("20 officers and 30 casualties", ["20 officers casualties", "30 casualties"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CLAIMS, ids=[text for text, _ in CLAIMS])
def test_claims(text: str, expected: list[str]) -> None:
    assert claims(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("500 killed", ["500 [killed]"]),
        ("20 survivors", ["20 survivors"]),
        ("20 men survived", ["20 men [survived]"]),
        ("500 men, except 20", ["500 men", "20"]),
        ("500 men, most mounted", ["500 men", '"most" mounted']),
        ("600 men out of 900", ["600 men"]),
        ("500 dead", ["500 [dead]"]),
        ("7 guns taken", ["7 guns [taken]"]),
        ("3 ships sunk and burnt", ["3 ships [sunk and burnt]"]),
        ("3 ships and 2 boats lost", ["3 ships", "2 boats [lost]"]),
        ("9 planes shot down", ["9 planes [shot down]"]),
        ("30 mules and horses missing", ["30 mules and horses [missing]"]),
        ("400 men dead of fever", ["400 men [dead of fever]"]),
        ("7 captured guns", ["7 captured guns"]),
        ("4 Danish plague carts", ["4 Danish plague carts P=Danish"]),
        ("900 deserters", ["900 deserters"]),
    ],
)
def test_a_strength_has_no_outcomes(text: str, expected: list[str]) -> None:
    """In a strength field the words of casualties count as any others."""
    assert claims(text, losses=False) == expected
    assert [claim.outcomes for claim in counted(text, losses=False)] == [()] * len(expected)


@pytest.mark.parametrize(
    ("text", "categories"),
    [
        ("20 artillery and infantry", ["personnel"]),
        ("20 artillery and infantry regiments", ["formations"]),
        ("20 artillery and cavalry units", ["formations"]),
        ("20 infantry and cavalry companies", ["formations"]),
        ("20 fighter and bomber squadrons", ["formations"]),
        ("20 tanks and infantry divisions", ["tanks"]),
        ("20 artillery", ["guns"]),
        ("20 field and siege guns", ["guns"]),
        ("20 frobs and tanks", ["tanks"]),
        ("20 dead civilians", ["civilians"]),
        ("20 dead (civilians)", ["civilians"]),
        ("20 dead (Civilian)", ["civilians"]),
        ("20 men (civilians)", ["personnel"]),
        ("3,000 allied", [None]),
        ("30 British and Dutch armoured cars", ["vehicles"]),
        ("30 British and Dutch frobs", [None]),
        ("90 men and 6 cavalry regiments", ["personnel", "formations"]),
        ("200 infantry and 6 cavalry regiments", ["formations", "formations"]),
        ("201 infantry and 6 cavalry regiments", ["personnel", "formations"]),
        ("60 infantry and 30 cavalry horses", ["personnel", "animals"]),
        ("90 rifle and 6 cavalry", ["equipment", "personnel"]),
        ("3 lightly armed ships", ["ships"]),
        ("20 captured tanks", ["tanks"]),
        ("20 captured frobs", [None]),
        ("500 total troops", ["personnel"]),
        ("20 frobs and grunts", ["unknown"]),
        ("20 strong ships", ["ships"]),
        ("20 Turks", [None]),
        ("20 Crusader", [None]),
        ("20 Crusaders", [None]),
        ("40 Thai.", [None]),
        ("20 Turkish ships", ["ships"]),
        ("20 Turkish frobs", ["unknown"]),
        ("20 old Turks", ["unknown"]),
        ("20", [None]),
        ("20 of the tanks", [None]),
        ("500 infantry strength", ["personnel"]),
        ("500 Infantry Numbers", ["personnel"]),
        ("1 demolition team UK", ["formations"]),
        ("20 tanks UK", ["tanks"]),
        ("Tanks: 20 and 30 guns", ["tanks", "guns"]),
        ("Light tanks: 5", ["tanks"]),
        ("Light tanks 5", [None]),
        ("Infantry 500", ["personnel"]),
        ("heavy tank losses", ["tanks"]),
        ("tank losses heavy", ["tanks"]),
        ("20 British and 30 French tanks", ["tanks", "tanks"]),
        ("20 frobs and 30 tanks", ["unknown", "tanks"]),
        ("20 heavy and 30 light tanks", ["tanks", "tanks"]),
        ("20 men and 30 tanks", ["personnel", "tanks"]),
        ("20 and 30 frobs", [None, "unknown"]),
        ("20 killed and 30 tanks lost", [None, "tanks"]),
    ],
)
def test_categories(text: str, categories: list[str | None]) -> None:
    assert [claim.category for claim in counted(text)] == categories


@pytest.mark.parametrize(
    ("text", "stretches"),
    [
        ("Killed: 500 men", ["Killed: 500 men"]),
        ("the Sweden 40,000 men, tired", ["40,000 men"]),
        ("Sweden 40,000 men, tired", ["Sweden 40,000 men"]),
        ("In total, 500 men were lost by noon", ["In total, 500 men were lost"]),
        ("500 men killed, 20 guns captured", ["500 men killed", "20 guns captured"]),
        ("killed 500, wounded 300", ["killed 500", "wounded 300"]),
        ("500 killed (20 officers), wounded: 300", ["500 killed", "20 officers", "wounded: 300"]),
        ("496 guns – 1,063", ["496 guns – 1,063"]),
        ("tank losses heavy", ["tank losses heavy"]),
        ("Light tanks: about 5", ["Light tanks: about 5"]),
    ],
)
def test_the_words_of_a_claim(text: str, stretches: list[str]) -> None:
    """A claim reaches from the first to the last word that says something of its count."""
    assert [text[claim.begin : claim.stop] for claim in counted(text)] == stretches


def test_a_range_across_its_noun_is_one_number() -> None:
    text = "about 496 anti-tank guns – 1,063"
    [claim] = counted(text)
    assert text[claim.quantity.at : claim.quantity.end] == "496 anti-tank guns – 1,063"


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("80 killed (Narvik), 20 wounded (Swedish)", "Swedish"),
        ("80 killed, 20 wounded (Swedish)", "Swedish"),
        ("80 killed (civilians)", "civilians"),
        ("80 (total)", "total"),
        ("80 killed (est.)", "est."),
        ("80 men (killed)", "killed"),
        ("80 men [1]", "1"),
    ],
)
def test_a_parenthesis_that_was_read_is_no_note(text: str, where: str) -> None:
    claim = counted(text)[-1]
    assert where in [text[begin:stop] for begin, stop in claim.used]
    assert where not in [text[begin:stop] for begin, stop in claim.notes]


def test_names_hold_no_claims() -> None:
    text = "Area 51, 500 men of Camp 7"
    names = [(0, 7), (text.index("Camp"), len(text))]
    assert [claim.quantity.low for claim in read_claims(text, names, losses=False)] == [500]


def test_too_many_parentheses_are_read_without_them() -> None:
    some, many = ("500 men (20 guns)" + " (a)" * (MAX_GROUPS - more) for more in (2, 1))
    assert [claim.parent for claim in read_claims(some, losses=True)] == [None, 0]
    assert [claim.parent for claim in read_claims(many, losses=True)] == [None, None]


def test_parentheses_in_each_other_break_down_the_nearest() -> None:
    text = " (".join(str(n) for n in range(20, 29)) + ")" * 8
    assert [claim.parent for claim in read_claims(text, losses=True)] == [None, *range(8)]


@pytest.mark.parametrize(
    ("phrase", "party"),
    [
        ("additional regular British soldiers", "British"),
        ("the other local British", "British"),
        ("other other other other British", None),
        ("brave British soldiers", "British"),
        ("lightly armed Danish pikemen", "Danish"),
        ("mercenary Danes", "Danes"),
        ("poorly equipped Danish recruits", "Danish"),
        ("pro-Danish Swedes", "Swedes"),
        ("men Danish", None),
        ("guns under Danish officers", None),
        ("stolen Danish wagons", None),
        ("captured Danish sailors", "Danish"),
        ("captured Danes", "Danes"),
        ("Brave British soldiers", None),
        ("Catholic Danish soldiers", "Danish"),
        ("Catholic soldiers", "Catholic"),
        ("Hindu Nepalese soldiers", "Nepalese"),
        ("West African sailors", "West African"),
        ("North American fighters", None),
        ("Army of England", None),
        ("Bulgarian Army", None),
        ("Bulgarian army", "Bulgarian"),
        ("British 3rd", None),
        ("Turks.", "Turks"),
        ("troops UK", "UK"),
        ("troops Turks", None),
        ("UK", "UK"),
        ("England men", "England"),
        ("U.S.A. troops", "U.S.A."),
        ("additional regular local British", "British"),
        ("additional regular local other British", None),
        ("Holy Roman Empire troops", "Holy Roman Empire"),
    ],
)
def test_the_party_of_a_phrase(phrase: str, party: str | None) -> None:
    found = party_in(phrase, 0, len(phrase))
    assert (None if found is None else phrase[slice(*found)]) == party


@pytest.mark.parametrize(
    ("text", "outcomes"),
    [
        ("lost  their lives", [("killed",)]),
        ("Lost Their Lives", [("killed",)]),
        ("lost", [("lost",)]),
        ("died of disease, died", [("disease",), ("killed",)]),
        ("POW's", [("captured",)]),
        ("POW’s", [("captured",)]),
        ("not lost ones dead", [("lost",), ("killed",)]),
        ("hors de combat", [()]),
        ("total losses", [()]),
        ("men", []),
        ("shot", []),
        ("shot and wounded", [("wounded",)]),
        ("prisoners shot", [("captured",), ("executed",)]),
        ("shot or hanged", [("executed",), ("executed",)]),
        ("round shot captured", [("captured",)]),
        ("captured, shot dead", [("captured",), ("killed",)]),
    ],
)
def test_outcome_words(text: str, outcomes: list[tuple[str, ...]]) -> None:
    """The longest phrase counts, whatever its case, its spaces and its apostrophe."""
    assert [loss.outcomes for loss in find_losses(text)] == outcomes
