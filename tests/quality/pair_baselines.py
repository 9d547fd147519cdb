#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kinoscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What others come to where there are no ratings, only who has what: EASE, item k-NN and most popular, in NumPy.

pair_baselines.py FILE [--split-seed N] [--neighbours K]

FILE: lines "person,film" with a heading, or MovieLens' u.data, of which the ratings are dropped. A fifth of the lines is
held out as the notebook does it: scikit-learn's train_test_split(random_state=N) on what pandas makes of merging ratings
and films, in which lines of the same film stand together. Candidates are all films that a person does not have in
the training part, every held-out pair is relevant; means over people with at least one.
"""
import argparse

import numpy as np


def read(path):
    with open(path, encoding="latin-1") as file:
        lines = file.read().split("\n")
    separator = "\t" if "\t" in lines[0] else ","
    if separator == ",":
        lines = lines[1:]
    return [tuple(line.split(separator)[:2]) for line in lines if line]


def figures(scores, train, test, length=10):
    scores = np.where(train > 0, -np.inf, scores)
    people = np.flatnonzero(test.sum(axis=1))
    # Equal scores: the lower index first, as a stable sort of the negated scores has it.
    best = np.argsort(-scores[people], axis=1, kind="stable")[:, :length]
    hits = np.take_along_axis(test[people], best, axis=1)
    discounts = 1.0 / np.log2(np.arange(length) + 2.0)
    ideal = np.cumsum(discounts)[np.minimum(test[people].sum(axis=1).astype(int), length) - 1]
    return {
        "ndcg": float(((hits * discounts).sum(axis=1) / ideal).mean()),
        "recall": float((hits.sum(axis=1) / test[people].sum(axis=1)).mean()),
        "precision": float((hits.sum(axis=1) / length).mean()),
        "coverage": len(np.unique(best)) / train.shape[1],
    }


def ease(train, strength):
    """Source: Steck, Embarrassingly Shallow Autoencoders for Sparse Data, WWW 2019."""
    gram = train.T @ train
    gram[np.diag_indices_from(gram)] += strength
    inverse = np.linalg.inv(gram)
    weights = -inverse / np.diag(inverse)
    weights[np.diag_indices_from(weights)] = 0.0
    return train @ weights


def item_knn(train, neighbours):
    """Cosine of films by who has them; each film counts for the `neighbours` films most like it."""
    gram = train.T @ train
    norms = np.sqrt(np.diag(gram))
    cosine = gram / np.maximum(np.outer(norms, norms), 1e-12)
    cosine[np.diag_indices_from(cosine)] = 0.0
    if neighbours < cosine.shape[0]:
        least = -np.sort(-cosine, axis=1)[:, neighbours - 1 : neighbours]
        cosine = np.where(cosine >= least, cosine, 0.0)
    return train @ cosine


def main():
    options = argparse.ArgumentParser()
    options.add_argument("file")
    options.add_argument("--split-seed", type=int, default=42)
    options.add_argument("--neighbours", type=int, default=20)
    options = options.parse_args()
    pairs = read(options.file)
    users = {user: row for row, user in enumerate(dict.fromkeys(user for user, _ in pairs))}
    films = {film: row for row, film in enumerate(sorted(dict.fromkeys(film for _, film in pairs), key=int))}
    first = {film: place for place, film in reversed(list(enumerate(film for _, film in pairs)))}
    pairs.sort(key=lambda pair: first[pair[1]])  # stable: the file's order inside a film
    order = np.random.RandomState(options.split_seed).permutation(len(pairs))
    held_out = int(np.ceil(0.2 * len(pairs)))
    parts = []
    for rows in (order[held_out:], order[:held_out]):
        part = np.zeros((len(users), len(films)))
        for row in rows:
            part[users[pairs[row][0]], films[pairs[row][1]]] = 1.0
        parts.append(part)
    train, test = parts
    popular = np.broadcast_to(train.sum(axis=0), train.shape)
    for name, scores in [
        ("most popular", popular),
        (f"item k-NN, {options.neighbours} neighbours", item_knn(train, options.neighbours)),
        ("EASE, 200", ease(train, 200.0)),
        ("EASE, 400", ease(train, 400.0)),
    ]:
        found = figures(scores, train, test)
        print(f"{name:28}" + "  ".join(f"{key} {value:.4f}" for key, value in found.items()))


if __name__ == "__main__":
    main()
