"""Works out from a JSON export alone what the official table must say of each competence, and prints it as JSON.

A second opinion on the layout: it shares no code with the exporters. Sources: langage.md « Meaning » (épreuves reach
down, `seulement` replaces, a final evaluation is printed once) and product.md « JSON ». Texts are given as their words,
without markup, cut where a parameter is quoted.
"""

import json
import re
import sys

CONTAINERS = ["blocs", "activites", "taches", "sousTaches", "choix", "options"]


def words(text):
    """The words of a text, its markup and the numbers of its lists removed."""
    text = re.sub(r"(?m)^\s*\d+\. ", "", text)
    return " ".join(re.findall(r"\w+", text.replace("\\", "")))


class Reader:
    def __init__(self, certification):
        self.certification = certification
        self.texts = {one["code"]: one["texte"] for one in certification.get("textes", [])}
        self.shared = {one["code"]: one for one in certification.get("competencesTransversales", [])}
        self.masked = {one["genre"] for one in certification.get("schemas", []) if one.get("masque")}
        self.epreuves = {}
        for epreuve in certification.get("epreuves", []):
            self.epreuves[epreuve.get("code")] = (epreuve, None)
            for part in epreuve.get("parties", []):
                self.epreuves.setdefault(part.get("code"), (epreuve, part))
                self.epreuves[f"{epreuve.get('code')}.{part.get('code')}"] = (epreuve, part)
        self.competences = []
        self.criteria = []
        self.titles = []
        self.finals = []
        self.walk(certification, [], None, [])

    def text(self, value):
        """The characters of a text field, whatever its form: markup, a titled text, the name of a fragment."""
        if isinstance(value, dict):
            inner = value.get("texte")
            return self.texts[inner] if inner in self.texts and "titre" not in value else self.text(inner)
        return value or ""

    def fragments(self, value):
        return [found for found in map(words, re.split(r"\{[^}]*\}", self.text(value))) if found]

    def children(self, element):
        """What an element holds, in source order, each with the name of its array."""
        arrays = {key: list(held) for key, held in element.items() if isinstance(held, list)}
        if "ordre" in element:
            return [(key, arrays[key].pop(0)) for key in element["ordre"]]
        return [(key, one) for key, held in arrays.items() for one in held]

    def is_final(self, kind, owner, evaluation):
        return "justification" in evaluation or (kind == "choix" and bool(owner.get("tronc")))

    def in_force(self, inherited, kind, owner):
        found = list(inherited)
        for key, child in self.children(owner):
            if key == "modalites":
                found.append({"texte": self.fragments(child)})
            if key != "evaluations":
                continue
            if child.get("seulement"):
                found = []
            final = self.is_final(kind, owner, child)
            for use in (use for group in child["groupes"] for use in group["renvois"]):
                known = next((one for one in found if one.get("nom") == use["nom"]), None)
                description = use.get("surcharges", {}).get("description")
                if known:
                    known = dict(known, finale=known["finale"] and final)
                    found = [known if one.get("nom") == use["nom"] else one for one in found]
                else:
                    known = {"nom": use["nom"], "finale": final}
                    found.append(known)
                if description is not None:
                    known["description"] = description
        return found

    def printed(self, use):
        """The titles and the text that an épreuve in force shows beside a competence."""
        if "nom" not in use:
            return use["texte"]
        epreuve, part = self.epreuves.get(use["nom"], ({"intitule": use["nom"]}, None))
        target = part or epreuve
        titles = [one.get("intitule") for one in (epreuve, part) if one]
        found = [words(title) for title in titles if title]
        found += self.fragments(use.get("description", target.get("description")))
        for one in [] if part else epreuve.get("parties", []):
            found += [words(one.get("intitule", ""))] + self.fragments(one.get("description"))
        return [text for text in found if text]

    def criteria_of(self, element):
        return [words(self.text(one.get("enonce"))) for one in element.get("criteres", [])] + [
            words(self.text(one)) for one in element.get("resultats", [])
        ]

    def competence(self, competence, inherited, activity, containers):
        shared = self.shared.get(competence.get("reprend"), {})
        own = competence.get("enonce", shared.get("enonce"))
        found = self.in_force(self.in_force(inherited, "competence", shared), "competence", competence)
        code = competence.get("imprime") or ("" if "compétence" in self.masked else competence.get("code", ""))
        self.competences.append(
            {
                "code": words(code),
                "texte": words(self.text(own)),
                "criteres": self.criteria_of(shared) + self.criteria_of(competence),
                "modalites": [self.printed(use) for use in found if not use.get("finale")],
                "activite": activity,
                "conteneurs": containers,
            }
        )

    def walk(self, element, inherited, kind, path):
        found = self.in_force(inherited, kind, element)
        criteria = self.criteria_of(element)
        if criteria:
            self.criteria.append({"conteneur": len(self.titles) - 1 if kind else None, "criteres": criteria})
        for child in element.get("evaluations", []):
            if self.is_final(kind, element, child):
                self.finals.append(words(self.text(child.get("justification"))))
        activities = [rank for rank, (one, _) in enumerate(self.titles) if rank in path and one == "activites"]
        for key, child in self.children(element):
            if key == "competences":
                self.competence(child, found, (activities or path or [None])[-1], path)
            elif key in CONTAINERS:
                self.titles.append((key, words(child.get("intitule", ""))))
                self.walk(child, found, key, [*path, len(self.titles) - 1])


def expected(path):
    with open(path, encoding="utf-8") as file:
        reader = Reader(json.load(file))
    return {
        "competences": reader.competences,
        "criteres": reader.criteria,
        "titres": [{"genre": genre, "titre": title} for genre, title in reader.titles],
        "justifications": reader.finals,
    }


json.dump({path: expected(path) for path in sys.argv[1:]}, sys.stdout, ensure_ascii=False)
