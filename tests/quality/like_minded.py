#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kinoscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# like_minded.py MODEL.safetensors U.DATA: how much the ten people closest to each one have in common with them, by the
# model's rows for ratings, by those for co-watch, and by both as core/analysis/people/like_minded.h puts them together.
# Prints the share of the person's films that the other rated, too, and the mean difference of their ratings of these.
# Most of the ratings were trained on: the figures compare ways of looking for people and are no forecast.
import json
import struct
import sys

import numpy as np


def read_tables(path):
    with open(path, "rb") as file:
        data = file.read()
    length = struct.unpack("<Q", data[:8])[0]
    header = json.loads(data[8 : 8 + length])
    tables = {}
    for name in ("user_factors", "watch_user_factors"):
        start, end = header[name]["data_offsets"]
        tables[name] = np.frombuffer(data[8 + length + start : 8 + length + end], np.float32).reshape(header[name]["shape"])
    return tables


def centred(table):
    rows = table.astype(np.float64) - table.mean(0)
    return rows / np.sqrt((rows**2).sum(1).mean())


def closest(rows, count=10):
    directions = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    cosines = directions @ directions.T
    np.fill_diagonal(cosines, -2.0)
    return np.argsort(-cosines, axis=1, kind="stable")[:, :count]


def main():
    tables = read_tables(sys.argv[1])
    ratings = np.loadtxt(sys.argv[2], dtype=np.int64, usecols=(0, 1, 2))
    people, user = np.unique(ratings[:, 0], return_inverse=True)
    films, film = np.unique(ratings[:, 1], return_inverse=True)
    matrix = np.zeros((len(people), len(films)))
    matrix[user, film] = ratings[:, 2]
    if len(people) != len(tables["user_factors"]):
        sys.exit("The model is of other people than these.")
    by_ratings, by_watch = centred(tables["user_factors"]), centred(tables["watch_user_factors"])
    ways = {
        "co-watch": closest(by_watch),
        "ratings": closest(by_ratings),
        "both": closest(np.hstack([by_ratings, by_watch])),
        "strangers": np.random.default_rng(0).integers(0, len(people), (len(people), 10)),
    }
    for name, others in ways.items():
        shares, differences = [], []
        for person in range(len(people)):
            for other in others[person]:
                common = (matrix[person] > 0) & (matrix[other] > 0)
                shares.append(common.sum() / (matrix[person] > 0).sum())
                if person != other and common.any():
                    differences.append(np.abs(matrix[person] - matrix[other])[common].mean())
        print(f"{name:10} {100 * np.mean(shares):5.1f} % of the films in common, {np.mean(differences):.2f} stars apart")


main()
