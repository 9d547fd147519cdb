#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kinoscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# neighbour_map.py MODEL.safetensors U.DATA NEIGHBOUR_MAP_BENCH: the neighbour map beside scikit-learn's t-SNE (Debian:
# python3-sklearn) and the map of principal components, all of the same factors. Looked at are films with at least 20
# ratings, or as many as the median has. Prints the share of each film's ten closest (cosine) that are among its ten
# nearest on the picture, trustworthiness(10), and whether the goals are reached: .97 of scikit-learn's share, at most
# .005 less trustworthiness, and our trustworthiness within 1e-9 of scikit-learn's on the same points.
# NEIGHBOUR_MAP_BENCH: build/release/bin/neighbour_map_bench.
import json
import pathlib
import struct
import subprocess
import sys
import tempfile
import time

import numpy as np
from sklearn.decomposition import PCA
from sklearn.manifold import TSNE, trustworthiness
from sklearn.metrics.pairwise import cosine_distances
from sklearn.neighbors import NearestNeighbors

COUNT = 10


def read_factors(path):
    with open(path, "rb") as file:
        data = file.read()
    length = struct.unpack("<Q", data[:8])[0]
    entry = json.loads(data[8 : 8 + length])["movie_factors"]
    start, end = entry["data_offsets"]
    return np.frombuffer(data[8 + length + start : 8 + length + end], "<f4").reshape(entry["shape"])


def nearest(positions):
    return NearestNeighbors(n_neighbors=COUNT).fit(positions).kneighbors(return_distance=False)


def kept(factors, positions):
    distances = cosine_distances(factors.astype(np.float64))
    np.fill_diagonal(distances, np.inf)
    closest = np.argsort(distances, axis=1, kind="stable")[:, :COUNT]
    pairs = zip(closest, nearest(positions.astype(np.float64)))
    return np.mean([len(set(a) & set(b)) / COUNT for a, b in pairs])


def ours(factors, ratings, program):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        files = [folder / part for part in ("factors", "ratings", "positions")]
        factors.astype(np.float32).tofile(files[0])
        ratings.astype(np.int32).tofile(files[1])
        told = subprocess.run([program, *files], check=True, capture_output=True, text=True).stdout
        print(told, end="")
        return np.fromfile(files[2], np.float32).reshape(-1, 2), float(told.split("trustworthiness")[1])


def main():
    factors = read_factors(sys.argv[1])
    films = np.loadtxt(sys.argv[2], dtype=np.int64, usecols=1)
    ratings = np.unique(films, return_counts=True)[1]
    if len(ratings) != len(factors):
        sys.exit("The model is of other films than these.")
    positions, our_trust = ours(factors, ratings, sys.argv[3])
    # As well_rated_from in core/data/well_rated.h: the upper of two medians.
    well_rated = ratings >= min(20, np.sort(ratings)[len(ratings) // 2])
    rows = factors[well_rated].astype(np.float64)
    began = time.monotonic()
    theirs = TSNE(perplexity=30, metric="cosine", init="pca", random_state=0, learning_rate="auto").fit_transform(factors[well_rated])
    seconds = time.monotonic() - began
    maps = {
        "ours": positions[well_rated],
        "scikit-learn": theirs,
        "PC 1 x PC 2": PCA(2).fit_transform(rows),
    }
    figures = {}
    for name, points in maps.items():
        points = points.astype(np.float64)
        figures[name] = kept(rows, points), trustworthiness(rows, points, n_neighbors=COUNT, metric="cosine")
        print(f"{name:14} keeps {figures[name][0]:.4f}, trustworthiness {figures[name][1]:.4f}")
    share = figures["ours"][0] / figures["scikit-learn"][0]
    loss = figures["scikit-learn"][1] - figures["ours"][1]
    difference = abs(our_trust - figures["ours"][1])
    print(f"{well_rated.sum()} films; scikit-learn took {seconds:.1f} s")
    print(f"share {share:.3f} (goal .97), trustworthiness less by {loss:.4f} (goal .005), off by {difference:.1e} (goal 1e-9)")
    sys.exit(1 if share < 0.97 or loss > 0.005 or difference > 1e-9 else 0)


main()
