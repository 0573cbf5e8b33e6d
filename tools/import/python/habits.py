"""What other programs and reviewers do to a Word file, done to one that python-docx wrote."""

import copy
import zipfile

from docx.oxml.ns import qn
from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
REVISION = {qn("w:id"): "7", qn("w:author"): "Relecteur", qn("w:date"): "2026-03-01T09:00:00Z"}
COMMENT = "Reformuler avec le comité"
GONE = "supprimé"

# The namespaces that Strict Open XML gives to the same names (ISO 29500-1 against -4).
STRICT = [
    (W, "http://purl.oclc.org/ooxml/wordprocessingml/main"),
    (
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
    ),
    (
        "http://schemas.openxmlformats.org/drawingml/2006/main",
        "http://purl.oclc.org/ooxml/drawingml/main",
    ),
]


def element(name, attributes=None, *children):
    made = etree.Element(qn(name), attributes or {})
    made.extend(children)
    return made


def bare_runs(root):
    return [run for run in root.iter(qn("w:r")) if run.findtext(qn("w:t"))]


def google(parts):
    """Each run says its font, each paragraph its spacing; runs in controls named goog_rdk, empty ones in between."""
    root = etree.fromstring(parts["word/document.xml"])
    for at, run in enumerate(bare_runs(root)):
        properties = run.find(qn("w:rPr"))
        if properties is None:
            properties = element("w:rPr")
            run.insert(0, properties)
        fonts = {qn(f"w:{name}"): "Arial" for name in ("ascii", "cs", "eastAsia", "hAnsi")}
        properties.insert(0, element("w:rFonts", fonts))
        properties.append(element("w:rtl", {qn("w:val"): "0"}))
        empty = element("w:r", None, element("w:rPr", None, element("w:rtl", {qn("w:val"): "0"})))
        run.addnext(empty)
        if at % 5 == 0:
            control = element(
                "w:sdt",
                None,
                element("w:sdtPr", None, element("w:tag", {qn("w:val"): f"goog_rdk_{at}"})),
                element("w:sdtContent"),
            )
            run.addprevious(control)
            control[1].append(run)
    for paragraph in root.iter(qn("w:p")):
        properties = paragraph.find(qn("w:pPr"))
        if properties is None:
            properties = element("w:pPr")
            paragraph.insert(0, properties)
        if properties.find(qn("w:numPr")) is None and properties.find(qn("w:pStyle")) is None:
            properties.append(element("w:spacing", {qn("w:line"): "240", qn("w:lineRule"): "auto"}))
    for cell in root.iter(qn("w:tc")):
        cell.append(element("w:p", None, element("w:r", None, element("w:rPr"))))
    parts["word/document.xml"] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def text_run(text, tag="w:t"):
    made = element(tag, {"{http://www.w3.org/XML/1998/namespace}space": "preserve"})
    made.text = text
    return element("w:r", None, made)


def reviewed(parts):
    """Every third run has its end inserted and a word deleted; paragraphs and a row deleted; comments everywhere."""
    root = etree.fromstring(parts["word/document.xml"])
    comments = etree.Element(qn("w:comments"), nsmap={"w": W})
    for at, run in enumerate(bare_runs(root)):
        text = run.find(qn("w:t")).text
        space = text.rfind(" ", 0, len(text) * 2 // 3)
        if at % 3 == 0 and space > 0:
            end = copy.deepcopy(run)
            run.find(qn("w:t")).text = text[: space + 1]
            run.find(qn("w:t")).set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            end.find(qn("w:t")).text = text[space + 1 :]
            run.addnext(element("w:ins", REVISION, end))
            run.addnext(element("w:del", REVISION, text_run(f"{GONE} ", "w:delText")))
        if at % 20 == 10:
            mark = {qn("w:id"): str(at)}
            run.addprevious(element("w:commentRangeStart", mark))
            run.addnext(element("w:r", None, element("w:commentReference", mark)))
            run.addnext(element("w:commentRangeEnd", mark))
            author = {**mark, qn("w:author"): "Relecteur", qn("w:date"): REVISION[qn("w:date")]}
            comments.append(element("w:comment", author, element("w:p", None, text_run(COMMENT))))
    for at, cell in enumerate(list(root.iter(qn("w:tc")))):
        last = cell.findall(qn("w:p"))[-1]
        if at % 4 == 0:
            mark = element("w:pPr", None, element("w:rPr", None, element("w:del", REVISION)))
            last.addprevious(element("w:p", None, mark, element("w:del", REVISION, text_run(GONE, "w:delText"))))
    for table in root.iter(qn("w:tbl")):
        row = table.findall(qn("w:tr"))[-1]
        grid = len(table.find(qn("w:tblGrid")))
        gone = element("w:tr", None, element("w:trPr", None, element("w:del", REVISION)))
        for _ in range(grid):
            deleted = element("w:del", REVISION, text_run(GONE, "w:delText"))
            gone.append(element("w:tc", None, element("w:p", None, deleted)))
        row.addnext(gone)
    parts["word/document.xml"] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    parts["word/comments.xml"] = etree.tostring(comments, xml_declaration=True, encoding="UTF-8", standalone=True)
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    relation = f'<Relationship Id="rIdReview" Type="{office}/comments" Target="comments.xml"/></Relationships>'
    name = "word/_rels/document.xml.rels"
    parts[name] = parts[name].replace(b"</Relationships>", relation.encode())
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
    override = f'<Override PartName="/word/comments.xml" ContentType="{kind}"/></Types>'
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(b"</Types>", override.encode())


def strict(parts):
    for name, content in parts.items():
        if name.endswith((".xml", ".rels")) and not name.startswith("["):
            for transitional, uri in STRICT:
                content = content.replace(transitional.encode(), uri.encode())
            parts[name] = content


def apply(habit, path):
    """Rewrites the file at `path`; `habit` is the name of one of the functions above."""
    with zipfile.ZipFile(path) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    {"google": google, "reviewed": reviewed, "strict": strict}[habit](parts)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
