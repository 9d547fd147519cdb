# SPDX-FileCopyrightText: 2026 The Kinoscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The notebook's training in PyTorch, for curves/seed-N.csv: python3 pytorch_curve.py FOLDER SEED > curves/seed-SEED.csv

FOLDER holds MovieLens 100K. Needs Debian's python3-torch, python3-pandas and python3-sklearn (PyTorch 1.13 made the files).
"""
import sys

import numpy as np
import pandas as pd
import torch
from sklearn.model_selection import train_test_split
from torch import nn
from torch.utils.data import DataLoader, Dataset

FACTORS, EPOCHS, BATCH = 50, 30, 100


class Ratings(Dataset):
    def __init__(self, rows):
        self.rows = rows

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, index):
        user, movie, rating = self.rows[index]
        return int(user) - 1, int(movie) - 1, float(rating)


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
    train, test = train_test_split(ratings[["user", "movie", "rating"]].values, test_size=0.2, random_state=42)

    torch.manual_seed(seed)
    net = EmbeddingNet(943, 1682)
    adam = torch.optim.Adam(net.parameters(), lr=1.5e-3, weight_decay=3e-4)
    loss_of = nn.MSELoss()
    train_loader = DataLoader(Ratings(train), BATCH, shuffle=True)
    test_loader = DataLoader(Ratings(test), BATCH, shuffle=True)
    print("epoch,train,validation")
    for epoch in range(EPOCHS):
        train_losses = []
        for users, movies, values in train_loader:
            loss = loss_of(net(users, movies), values.float().unsqueeze(1))
            adam.zero_grad()
            loss.backward()
            adam.step()
            train_losses.append(loss.item())
        with torch.no_grad():
            test_losses = [loss_of(net(u, m), v.float().unsqueeze(1)).item() for u, m, v in test_loader]
        print(f"{epoch},{np.mean(train_losses):.6f},{np.mean(test_losses):.6f}")


main(sys.argv[1], int(sys.argv[2]))
