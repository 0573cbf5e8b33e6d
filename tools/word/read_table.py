"""Reads Word files with python-docx, which knows nothing of our writer, and prints what stands in them as JSON.

For each file given: the words of the body, and its tables. A merged cell is given once, with the rows and the columns
that it covers, from the vMerge and gridSpan of the XML (`row.cells` of python-docx repeats it).
"""

import json
import sys

import docx
from docx.oxml.ns import qn


def paragraph_text(paragraph):
    """The characters of a paragraph, those of its links included."""
    pieces = []
    for node in paragraph.iter():
        if node.tag == qn("w:t"):
            pieces.append(node.text or "")
        elif node.tag == qn("w:tab") and node.getparent().tag == qn("w:r"):
            pieces.append("\t")
        elif node.tag == qn("w:br"):
            pieces.append("\n")
    return "".join(pieces)


def value(parent, *path):
    """The w:val of a nested element; None when the element is absent, "" when it has no value."""
    for name in path:
        parent = parent.find(qn(name)) if parent is not None else None
    return None if parent is None else parent.get(qn("w:val"), "")


def read_row(row):
    cells = []
    column = 0
    for cell in row.iterchildren(qn("w:tc")):
        span = int(value(cell, "w:tcPr", "w:gridSpan") or 1)
        paragraphs = [paragraph_text(one) for one in cell.iterchildren(qn("w:p"))]
        merge = value(cell, "w:tcPr", "w:vMerge")
        cells.append({"column": column, "span": span, "merge": merge, "paragraphs": paragraphs})
        column += span
    return cells


def read_table(table):
    element = table._tbl
    rows = []
    open_cells = {}
    problems = []
    for rank, row in enumerate(element.iterchildren(qn("w:tr"))):
        header = row.find(qn("w:trPr")) is not None and row.find(qn("w:trPr")).find(qn("w:tblHeader")) is not None
        cells = []
        for cell in read_row(row):
            merge = cell.pop("merge")
            paragraphs = [text for text in cell["paragraphs"] if text]
            above = open_cells.pop(cell["column"], None)
            if merge is not None and merge != "restart":
                if above is None or above["span"] != cell["span"]:
                    problems.append(f"row {rank}: a merged cell continues nothing in column {cell['column']}")
                    continue
                if paragraphs:
                    problems.append(f"row {rank}: text hidden in a merged cell: {paragraphs[0]}")
                above["rows"] += 1
                open_cells[cell["column"]] = above
                continue
            read = {**cell, "paragraphs": paragraphs, "rows": 1}
            if merge == "restart":
                open_cells[cell["column"]] = read
            cells.append(read)
        rows.append({"header": header, "cells": cells})
    caption = value(element, "w:tblPr", "w:tblCaption") or ""
    columns = len(list(element.find(qn("w:tblGrid"))))
    return {"caption": caption, "columns": columns, "rows": rows, "problems": problems}


def read_document(path):
    document = docx.Document(path)
    body = document.element.body
    paragraphs = list(body.iter(qn("w:p")))
    contents = [one for one in paragraphs if (value(one, "w:pPr", "w:pStyle") or "").startswith("TOC")]
    return {
        "title": document.core_properties.title,
        "paragraphs": [paragraph_text(one) for one in paragraphs],
        "contents": [paragraph_text(one) for one in contents[1:]],
        "tables": [read_table(table) for table in document.tables],
    }


json.dump({path: read_document(path) for path in sys.argv[1:]}, sys.stdout, ensure_ascii=False)
