# SPDX-FileCopyrightText: 2026 The Kinoscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The notebook's training in PyTorch, for curves/seed-N.csv: python3 pytorch_curve.py FOLDER SEED > curves/seed-SEED.csv

FOLDER holds MovieLens 100K. What a training epoch takes is said on standard error. Needs Debian's python3-torch,
python3-pandas and python3-sklearn (PyTorch 1.13 made the files).
"""
import sys
import time

import numpy as np
import pandas as pd
import torch
from sklearn.model_selection import train_test_split
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

FACTORS, EPOCHS, BATCH = 50, 30, 100


class EmbeddingNet(nn.Module):
    def __init__(self, users, movies):
        super().__init__()
        self.user_factors = nn.Embedding(users, FACTORS)
        self.user_bias = nn.Embedding(users, 1)
        self.movie_factors = nn.Embedding(movies, FACTORS)
        self.movie_bias = nn.Embedding(movies, 1)

    def forward(self, users, movies):
        z = (self.user_factors(users) * self.movie_factors(movies)).sum(dim=1, keepdim=True)
        z += self.user_bias(users) + self.movie_bias(movies)
        return torch.sigmoid(z) * 5.5


def main(folder, seed):
    torch.set_num_threads(1)
    ratings = pd.read_csv(f"{folder}/u.data", sep="\t", names=["user", "movie", "rating", "time"])
    # As ratings.merge(movies): grouped by movie, in the order in which each first appears.
    place = {movie: i for i, movie in enumerate(ratings.movie.drop_duplicates())}
    ratings = ratings.assign(place=ratings.movie.map(place)).sort_values("place", kind="stable")
    features = torch.tensor(ratings[["user", "movie"]].values.astype(np.int32) - 1)
    targets = torch.tensor(ratings["rating"].values.astype(np.float32))[..., np.newaxis]
    # As in the notebook, both parts are lists of pairs of tensors.
    train, test = train_test_split(TensorDataset(features, targets), test_size=0.2, random_state=42)

    torch.manual_seed(seed)
    net = EmbeddingNet(943, 1682)
    adam = torch.optim.Adam(net.parameters(), lr=1.5e-3, weight_decay=3e-4)
    loss_of = nn.MSELoss()
    train_loader = DataLoader(train, BATCH, shuffle=True)
    test_loader = DataLoader(test, BATCH, shuffle=True)
    print("epoch,train,validation")
    for epoch in range(EPOCHS):
        train_losses = []
        started = time.perf_counter()
        for pairs, values in train_loader:
            adam.zero_grad()
            loss = loss_of(net(pairs[..., 0], pairs[..., 1]), values)
            loss.backward()
            adam.step()
            train_losses.append(loss.detach())
        print(f"epoch {epoch}: {time.perf_counter() - started:.3f} s", file=sys.stderr)
        with torch.no_grad():
            test_losses = [loss_of(net(pairs[..., 0], pairs[..., 1]), values) for pairs, values in test_loader]
        print(f"{epoch},{np.mean(train_losses):.6f},{np.mean(test_losses):.6f}")


main(sys.argv[1], int(sys.argv[2]))
