"""Writes sheets (corpus/sheet.ts) as Word files with python-docx.

Reads [{"path": …, "sheet": […], "habit": …}, …] from stdin. Merged cells are made by python-docx itself; numbers by Word's
automatic lists, one definition for each format. A habit (habits.py) is applied to the file afterwards.
"""

import json
import sys

import docx
import habits
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_BREAK
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm


class Writer:
    def __init__(self):
        self.document = docx.Document()
        section = self.document.sections[0]
        section.page_width, section.page_height = section.page_height, section.page_width
        self.numberings = {}

    def numbering(self, formats):
        """The number of the list whose levels print `formats`."""
        key = tuple(formats)
        if key in self.numberings:
            return self.numberings[key]
        root = self.document.part.numbering_part.element
        rank = 900 + len(self.numberings)
        levels = "".join(
            f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="{text}"/>'
            '<w:lvlJc w:val="left"/></w:lvl>'
            for level, text in enumerate(formats)
        )
        kind = "singleLevel" if len(formats) == 1 else "multilevel"
        abstract = parse_xml(
            f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{rank}"><w:multiLevelType w:val="{kind}"/>{levels}'
            "</w:abstractNum>"
        )
        root.insert(0, abstract)
        root.append(
            parse_xml(f'<w:num {nsdecls("w")} w:numId="{rank}"><w:abstractNumId w:val="{rank}"/></w:num>')
        )
        self.numberings[key] = rank
        return rank

    def fill(self, paragraph, para):
        run = paragraph.add_run(para["text"])
        run.bold = True if para.get("bold") else None
        if para.get("bullet"):
            paragraph.style = self.document.styles["List Bullet 2" if para["bullet"] == 2 else "List Bullet"]
        if para.get("numbering"):
            self.number(paragraph, [para["numbering"]], 0)
        if para.get("outline"):
            self.number(paragraph, para["outline"]["formats"], para["outline"]["level"])

    def number(self, paragraph, formats, level):
        rank = self.numbering(formats)
        properties = paragraph._p.get_or_add_pPr()
        properties.append(
            parse_xml(
                f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="{rank}"/></w:numPr>'
            )
        )

    def section(self, orientation):
        section = self.document.add_section(WD_SECTION.NEW_PAGE)
        is_wide = section.page_width > section.page_height
        section.orientation = WD_ORIENT.LANDSCAPE if orientation == "landscape" else WD_ORIENT.PORTRAIT
        if is_wide != (orientation == "landscape"):
            section.page_width, section.page_height = section.page_height, section.page_width

    def paragraph(self, para):
        breaks = para.get("breaks")
        if breaks == "page":
            self.document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        elif breaks:
            self.section(breaks)
        if para.get("heading"):
            written = self.document.add_heading(para["text"], level=para["heading"])
            if para.get("outline"):
                self.number(written, para["outline"]["formats"], para["outline"]["level"])
        else:
            self.fill(self.document.add_paragraph(), para)

    def cell(self, cell, paras):
        for rank, para in enumerate(paras):
            self.fill(cell.paragraphs[0] if rank == 0 else cell.add_paragraph(), para)

    def table(self, table):
        columns = sum(one.get("columns", 1) for one in table["rows"][0])
        written = self.document.add_table(rows=len(table["rows"]), cols=columns)
        written.style = "Table Grid"
        taken = set()
        for at, row in enumerate(table["rows"]):
            column = 0
            for one in row:
                while (at, column) in taken:
                    column += 1
                width, height = one.get("columns", 1), one.get("rows", 1)
                for y in range(at, at + height):
                    for x in range(column, column + width):
                        taken.add((y, x))
                cell = written.cell(at, column)
                if width > 1 or height > 1:
                    cell = cell.merge(written.cell(at + height - 1, column + width - 1))
                self.cell(cell, one["paras"])
                column += width
        for row in list(written.rows)[: table.get("heading", 0)]:
            row._tr.get_or_add_trPr().append(parse_xml(f'<w:tblHeader {nsdecls("w")}/>'))

    def write(self, sheet, path):
        for block in sheet:
            if "rows" in block:
                self.table(block)
            else:
                self.paragraph(block)
        self.document.save(path)


for job in json.load(sys.stdin):
    Writer().write(job["sheet"], job["path"])
    if job.get("habit"):
        habits.apply(job["habit"], job["path"])
