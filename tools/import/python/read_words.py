"""Prints the paragraphs of .docx and .html files as a reader sees them, knowing nothing of our own readers.

For each path of the JSON list on stdin: the paragraphs of the final view, in document order. Of Word: deletions, moved
originals, deleted rows, hidden runs, field codes and the fallback of a drawing are left out; text boxes, footnotes,
endnotes and comments are in. Of HTML: block elements part the text.
"""

import json
import sys
import zipfile
from html.parser import HTMLParser

from habits import STRICT
from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
GONE = {W + "del", W + "moveFrom", W + "instrText", W + "delText", MC + "Fallback"}
APART = ["word/footnotes.xml", "word/endnotes.xml", "word/comments.xml"]


class Word:
    def __init__(self):
        self.paragraphs = []

    def part(self, xml):
        self.walk(etree.fromstring(xml), None)

    def walk(self, node, line):
        if not isinstance(node.tag, str) or node.tag in GONE:
            return
        if node.tag == W + "tr" and node.find(W + "trPr/" + W + "del") is not None:
            return
        if node.tag == W + "r" and node.find(W + "rPr/" + W + "vanish") is not None:
            return
        if node.tag in (W + "footnote", W + "endnote") and node.get(W + "type"):
            return
        if node.tag == W + "p":
            line = []
            self.paragraphs.append(line)
        if line is not None:
            if node.tag == W + "t":
                line.append(node.text or "")
            elif node.tag in (W + "tab", W + "br", W + "cr") and node.getparent().tag == W + "r":
                line.append(" ")
            elif node.tag == W + "noBreakHyphen":
                line.append("-")
        for child in node:
            self.walk(child, line)

    def lines(self):
        return [text for text in ("".join(line).strip() for line in self.paragraphs) if text]


def word_lines(path):
    word = Word()
    with zipfile.ZipFile(path) as file:
        for name in ["word/document.xml"] + [one for one in APART if one in file.namelist()]:
            content = file.read(name)
            for transitional, uri in STRICT:
                content = content.replace(uri.encode(), transitional.encode())
            word.part(content)
    return word.lines()


class Page(HTMLParser):
    BLOCKS = {"p", "div", "li", "td", "th", "tr", "h1", "h2", "h3", "h4", "br", "table", "ul", "ol", "caption"}
    SILENT = {"style", "script", "head", "title"}

    def __init__(self):
        super().__init__()
        self.found = [[]]
        self.silent = 0

    def handle_starttag(self, tag, attrs):
        if tag in self.SILENT:
            self.silent += 1
        if tag in self.BLOCKS:
            self.found.append([])

    def handle_endtag(self, tag):
        if tag in self.SILENT:
            self.silent -= 1
        if tag in self.BLOCKS:
            self.found.append([])

    def handle_data(self, data):
        if not self.silent:
            self.found[-1].append(data)


def page_lines(path):
    page = Page()
    with open(path, encoding="utf-8") as file:
        page.feed(file.read())
    return [text for text in (" ".join("".join(one).split()) for one in page.found) if text]


def lines_of(path):
    return page_lines(path) if path.endswith((".html", ".htm")) else word_lines(path)


json.dump({path: lines_of(path) for path in json.load(sys.stdin)}, sys.stdout, ensure_ascii=False)
