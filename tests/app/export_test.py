# SPDX-FileCopyrightText: 2026 The Kinoscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What kinoscope-cli exports, read back by programs that know nothing of ours and set beside the model file: NumPy, PyTorch,
Python's csv, json, html and xml, and the Embedding Projector's rules for tab-separated files.

export_test.py KINOSCOPE_CLI
"""

import base64
import csv
import html.parser
import json
import os
import pathlib
import re
import struct
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree

import numpy

CLI = sys.argv.pop(1)


def run(*arguments):
    return subprocess.run([CLI, *map(str, arguments)], text=True, capture_output=True, check=False, timeout=200)


def read_safetensors(path):
    """By the format's description alone. Source: https://huggingface.co/docs/safetensors, "Format"."""
    data = path.read_bytes()
    (length,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8:8 + length])
    metadata = header.pop("__metadata__", {})
    types = {"F32": "<f4", "F16": "<f2"}
    tensors = {}
    for name, entry in header.items():
        begin, end = entry["data_offsets"]
        tensors[name] = numpy.frombuffer(data[8 + length + begin:8 + length + end],
                                         types[entry["dtype"]]).reshape(entry["shape"])
    return metadata, tensors


class Export(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory(prefix="kinoscope-test-")
        cls.place = pathlib.Path(cls.temporary.name)
        cls.model = cls.place / "model.safetensors"
        result = run("train", "sample", "--set", "epochs=2", "--set", "factors=7", "--save", cls.model)
        assert result.returncode == 0, result.stderr
        metadata, cls.tensors = read_safetensors(cls.model)
        cls.movies = json.loads(metadata["movies"])
        cls.factors = cls.tensors["movie_factors"]
        cls.films = len(cls.movies["ids"])

    @classmethod
    def tearDownClass(cls):
        cls.temporary.cleanup()

    def export(self, name):
        folder = self.place / name
        result = run("export", self.model, "--format", name, "--out", folder, "--json")
        self.assertEqual(result.returncode, 0, result.stderr)
        said = json.loads(result.stdout)
        self.assertEqual((said["format"], sorted(said["files"])), (name, sorted(str(p) for p in folder.iterdir())))
        return folder

    def test_the_model_file_is_a_safetensors_file(self):
        self.assertEqual(self.factors.shape, (self.films, 7))
        self.assertTrue(numpy.isfinite(self.factors).all())

    def strict_tsv(self, path):
        text = path.read_bytes().decode("utf-8")
        self.assertTrue(text.endswith("\n"))
        self.assertNotIn("\r", text)
        lines = text[:-1].split("\n")
        self.assertNotIn("", [line.strip() for line in lines])
        rows = [line.split("\t") for line in lines]
        self.assertEqual({len(row) for row in rows}, {len(rows[0])})
        return rows

    def test_projector(self):
        folder = self.export("projector")
        vectors = self.strict_tsv(folder / "vectors.tsv")
        self.assertTrue((numpy.array(vectors, dtype="<f4") == self.factors).all())  # no heading, to the bit
        heading, *metadata = self.strict_tsv(folder / "metadata.tsv")
        self.assertGreater(len(heading), 1)  # with one column there must be no heading
        self.assertEqual(len(metadata), len(vectors))
        self.assertEqual([int(row[heading.index("id")]) for row in metadata], self.movies["ids"])
        self.assertEqual([row[heading.index("title")] for row in metadata], self.movies["titles"])
        self.assertLessEqual(len({row[heading.index("decade")] for row in metadata}), 50)
        self.assertLessEqual(len({row[heading.index("genre")] for row in metadata}), 50)

    def test_projector_configurations_name_the_files(self):
        folder = self.export("projector")
        (embedding,) = json.loads((folder / "projector_config.json").read_text())["embeddings"]
        self.assertEqual(embedding["tensorShape"], [self.films, 7])
        text = (folder / "projector_config.pbtxt").read_text()
        inside = re.fullmatch(r"embeddings \{\n((?:  [a-z_]+: (?:\d+|\"[^\"\\\n]*\")\n)+)\}\n", text)
        fields = [line.strip().split(": ") for line in inside[1].splitlines()]
        self.assertEqual([int(value) for key, value in fields if key == "tensor_shape"], [self.films, 7])
        for path in (embedding["tensorPath"], dict(fields)["tensor_path"].strip('"')):
            self.assertEqual(path, "vectors.tsv")
        for path in (embedding["metadataPath"], dict(fields)["metadata_path"].strip('"')):
            self.assertEqual(path, "metadata.tsv")

    def test_npy(self):
        folder = self.export("npy")
        raw = (folder / "movie_factors.npy").read_bytes()
        self.assertEqual(raw[:8], b"\x93NUMPY\x01\x00")
        self.assertEqual((10 + struct.unpack("<H", raw[8:10])[0]) % 64, 0)
        factors = numpy.load(folder / "movie_factors.npy", allow_pickle=False)
        self.assertEqual((factors.dtype.str, factors.flags.c_contiguous), ("<f4", True))
        self.assertTrue((factors == self.factors).all())
        bias = numpy.load(folder / "movie_bias.npy", allow_pickle=False)
        self.assertEqual(bias.shape, (self.films,))
        self.assertTrue((bias == self.tensors["movie_bias"][:, 0]).all())
        self.assertEqual(numpy.load(folder / "movie_ids.npy", allow_pickle=False).tolist(), self.movies["ids"])
        with (folder / "movies.csv").open(newline="", encoding="utf-8") as file:
            self.assertEqual([int(row["id"]) for row in csv.DictReader(file, strict=True)], self.movies["ids"])

    def test_csv(self):
        path = self.export("csv") / "embedding.csv"
        self.assertNotIn(b"\n", path.read_bytes().replace(b"\r\n", b""))
        with path.open(newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file, strict=True))
        self.assertEqual([row["title"] for row in rows], self.movies["titles"])
        self.assertTrue(any("," in row["title"] for row in rows))  # so the quotes were needed
        self.assertEqual([row["genres"].split("|") for row in rows], self.movies["genres"])
        factors = numpy.array([[row[f"factor_{i}"] for i in range(1, 8)] for row in rows], dtype="<f4")
        self.assertTrue((factors == self.factors).all())
        self.assertTrue((numpy.array([row["bias"] for row in rows], dtype="<f4")
                         == self.tensors["movie_bias"][:, 0]).all())

    def test_jsonl(self):
        path = self.export("jsonl") / "embedding.jsonl"
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        self.assertEqual([row["id"] for row in rows], self.movies["ids"])
        self.assertTrue((numpy.array([row["factors"] for row in rows], dtype="<f4") == self.factors).all())
        lengths = numpy.linalg.norm(self.factors.astype(float), axis=1)
        cosines = self.factors.astype(float) @ self.factors.astype(float).T / numpy.outer(lengths, lengths)
        numpy.fill_diagonal(cosines, -2)
        for i in range(0, self.films, 20):
            ids, distances = rows[i]["neighbors"]["ids"], rows[i]["neighbors"]["distances"]
            self.assertEqual((len(ids), len(set(ids)), i in ids), (10, 10, False))
            self.assertEqual(distances, sorted(distances))
            numpy.testing.assert_allclose(distances, 1 - cosines[i, ids], atol=1e-5)
            numpy.testing.assert_allclose(sorted(distances), numpy.sort(1 - cosines[i])[:10], atol=1e-5)

    def test_jsonl_projects_onto_principal_components(self):
        path = self.export("jsonl") / "embedding.jsonl"
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        centred = self.factors.astype(float) - self.factors.astype(float).mean(axis=0)
        left, values, _ = numpy.linalg.svd(centred, full_matrices=False)
        for key, component in (("projection_x", 0), ("projection_y", 2)):
            expected = left[:, component] * values[component]
            found = numpy.array([row[key] for row in rows])
            found *= numpy.sign(found @ expected)
            numpy.testing.assert_allclose(found, expected, atol=1e-3 * values[component])

    def test_both_maps_are_in_both_tables(self):
        path = self.export("jsonl") / "embedding.jsonl"
        lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        with (self.export("csv") / "embedding.csv").open(newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file, strict=True))
        names = ("projection_x", "projection_y", "neighbour_x", "neighbour_y")
        table = numpy.array([[row[name] for name in names] for row in rows], dtype="<f4")
        self.assertTrue((table == numpy.array([[line[name] for name in names] for line in lines], dtype="<f4")).all())
        # Films that are close lie together on the neighbour map more often than along the components.
        unit = self.factors.astype(float)
        unit /= numpy.linalg.norm(unit, axis=1, keepdims=True)
        cosines = unit @ unit.T
        numpy.fill_diagonal(cosines, -2)
        closest = numpy.argsort(-cosines, axis=1)[:, :10]

        def kept(positions):
            apart = ((positions[:, None, :] - positions[None, :, :]) ** 2).sum(axis=2)
            numpy.fill_diagonal(apart, numpy.inf)
            nearest = numpy.argsort(apart, axis=1)[:, :10]
            return numpy.mean([len(set(a) & set(b)) / 10 for a, b in zip(closest, nearest)])

        self.assertGreater(kept(table[:, 2:].astype(float)), 1.5 * kept(table[:, :2].astype(float)))

    def test_safetensors_becomes_an_nn_embedding(self):
        import torch
        path = self.export("safetensors") / "embedding.safetensors"
        # The five lines of the README.
        data = path.read_bytes()
        size = int.from_bytes(data[:8], "little")
        header = json.loads(data[8:8 + size])
        weight = torch.frombuffer(bytearray(data[8 + size:]), dtype=torch.float32).reshape(header["weight"]["shape"])
        films = torch.nn.Embedding.from_pretrained(weight)
        self.assertEqual((films.num_embeddings, films.embedding_dim), (self.films, 7))
        for row in (0, 17, self.films - 1):
            self.assertTrue((films(torch.tensor(row)).numpy() == self.factors[row]).all())
        self.assertEqual(json.loads(header["__metadata__"]["ids"]), self.movies["ids"])
        self.assertEqual(json.loads(header["__metadata__"]["titles"]), self.movies["titles"])

    def test_the_page_needs_no_other_file(self):
        page = (self.export("html") / "report.html").read_text(encoding="utf-8")
        addresses, images = [], []

        class Reader(html.parser.HTMLParser):
            def handle_starttag(self, tag, attributes):
                addresses.extend(value for key, value in attributes if key in ("src", "href", "srcset", "data"))
                images.extend(value for key, value in attributes if tag == "img" and key == "src")

        Reader().feed(page)
        self.assertGreaterEqual(len(addresses), 4)
        for address in addresses:
            self.assertRegex(address, r"^data:(image/svg\+xml|text/csv);base64,[A-Za-z0-9+/]+={0,2}$")
        self.assertNotRegex(page, r"@import|url\((?!#)|<script|<link")
        for image in images:
            svg = base64.b64decode(image.split(",", 1)[1], validate=True)
            root = xml.etree.ElementTree.fromstring(svg)
            self.assertEqual(root.tag, "{http://www.w3.org/2000/svg}svg")
            for element in root.iter():
                for key, value in element.attrib.items():
                    if key.endswith("href"):
                        self.assertRegex(value, "^(#|data:)")
        tables = [base64.b64decode(a.split(",", 1)[1]).decode("utf-8") for a in addresses if a.startswith("data:text/csv")]
        self.assertEqual(len(tables), 4)
        best = list(csv.DictReader(tables[0].splitlines(), strict=True))
        top = json.loads(run("top", self.model, "-k", "1", "--json").stdout)["movies"][0]
        self.assertEqual((int(best[0]["id"]), best[0]["film"]), (top["id"], top["title"]))

    def test_a_second_export_takes_the_place_of_the_first(self):
        folder = self.export("npy")
        (folder / "movie_factors.npy").write_bytes(b"old")
        self.export("npy")
        self.assertEqual(numpy.load(folder / "movie_factors.npy").shape, (self.films, 7))

    def test_a_full_disk_leaves_the_old_files_and_says_so(self):
        small, folder = self.place / "small.safetensors", self.place / "full"
        self.assertEqual(run("train", "sample", "--set", "epochs=1", "--set", "factors=1", "--save", small).returncode, 0)
        self.assertEqual(run("export", small, "--format", "projector", "--out", folder).returncode, 0)
        limit = (folder / "vectors.tsv").stat().st_size  # no file may grow beyond: as on a full disk
        self.assertGreater((folder / "metadata.tsv").stat().st_size, limit)
        for path in folder.iterdir():
            path.write_text("old")
        before = sorted(path.name for path in folder.iterdir())
        program = ("import os, resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
                   f"resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit})); os.execv(sys.argv[1], sys.argv[1:])")
        result = subprocess.run([sys.executable, "-c", program, CLI, "export", small, "--format", "projector", "--out",
                                 folder], text=True, capture_output=True, check=False)
        self.assertEqual((result.returncode, result.stdout, result.stderr),
                         (1, "", f"kinoscope-cli: {folder}/metadata.tsv: cannot be written (File too large). The existing file is unchanged. Free some space there, or choose another place.\n"))
        # vectors.tsv would have fitted, but must not lie beside an older metadata.tsv.
        self.assertEqual(sorted((path.name, path.read_text()) for path in folder.iterdir()),
                         [(name, "old") for name in before])

    def test_places_that_cannot_be_written_are_a_sentence(self):
        rows = {self.model / "below": "cannot be made (Not a directory). Choose another folder.",
                pathlib.Path("/proc/kinoscope"): "cannot be made (No such file or directory). Choose another folder."}
        if os.geteuid() != 0:
            locked = self.place / "locked"
            locked.mkdir(mode=0o555)
            rows[locked / "x"] = "cannot be made (Permission denied). Choose another folder."
        for name in ("projector", "npy", "csv", "jsonl", "safetensors", "html"):
            for folder, expected in rows.items():
                with self.subTest(format=name, folder=folder):
                    result = run("export", self.model, "--format", name, "--out", folder)
                    self.assertEqual((result.returncode, result.stderr),
                                     (1, f"kinoscope-cli: {folder}: {expected}\n"))

    def test_wrong_usage_is_status_2(self):
        for arguments in ((), (self.model,), (self.model, "--out", "x"), (self.model, "--format", "npy"),
                          (self.model, "--format", "xlsx", "--out", "x")):
            self.assertEqual(run("export", *arguments).returncode, 2)


if __name__ == "__main__":
    unittest.main()
