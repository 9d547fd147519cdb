// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kinoscope {

class Actions;
class Exporter;
class MapOverlays;
class Notices;
class People;
class Services;
class Session;
class ViewState;
class ViewUndo;
class WindowSettings;

/// What a feature is given: all of it outlives the features.
struct Context {
    Session& session;
    Services& services;
    People& people;
    ViewState& view;
    ViewUndo& undo;
    Actions& actions;
    Notices& notices;
    MapOverlays& overlays;
    WindowSettings& settings;
    Exporter& exporter;
};

}  // namespace kinoscope
