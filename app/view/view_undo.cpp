// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/view_undo.h"

#include "app/view/view_state.h"

#include <QUndoCommand>

namespace kinoscope {

/// The part of the view that differs; each kind merges with its own only.
enum class ViewPart { area = 1, topCount, picture, axes, look, film, films, onlyFilms, blend };

namespace {

constexpr qint64 quickMs = 1000;
constexpr int most = 200;

ViewPart changedPart(const ViewSnapshot& before, const ViewSnapshot& after)
{
    // Compared first to last: other axes and another film change the area, too, and must not count as a move of the
    // map.
    if (before.blend != after.blend)
        return ViewPart::blend;
    if (before.film != after.film)
        return ViewPart::film;
    if (before.films != after.films)
        return ViewPart::films;
    if (before.onlyFilms != after.onlyFilms)
        return ViewPart::onlyFilms;
    if (before.map.picture != after.map.picture)
        return ViewPart::picture;
    if (before.map.axes != after.map.axes)
        return ViewPart::axes;
    if (before.map.topCount != after.map.topCount)
        return ViewPart::topCount;
    return before.map == after.map ? ViewPart::area : ViewPart::look;
}

QString nameOf(ViewPart part)
{
    switch (part) {
    case ViewPart::area: return ViewUndo::tr("move map");
    case ViewPart::topCount: return ViewUndo::tr("change number of labels");
    case ViewPart::picture: return ViewUndo::tr("change picture");
    case ViewPart::axes: return ViewUndo::tr("change axes");
    case ViewPart::look: return ViewUndo::tr("change map view");
    case ViewPart::films: return ViewUndo::tr("select films");
    case ViewPart::onlyFilms: return ViewUndo::tr("show only selected films");
    case ViewPart::blend: return ViewUndo::tr("change blend");
    case ViewPart::film: break;
    }
    return ViewUndo::tr("pick film");
}

}  // namespace

class ViewUndo::Change : public QUndoCommand {
public:
    Change(ViewUndo* owner, ViewSnapshot before, ViewSnapshot after, qint64 at)
        : m_owner(owner), m_before(std::move(before)), m_after(std::move(after)), m_at(at),
          m_part(changedPart(m_before, m_after))
    {
        setText(nameOf(m_part));
    }

    int id() const override { return static_cast<int>(m_part); }
    void undo() override { m_owner->apply(m_before); }
    void redo() override
    {
        // QUndoStack redoes what it is given, which the person has just done.
        if (std::exchange(m_done, true))
            m_owner->apply(m_after);
    }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const Change*>(other);
        const bool mergeable = m_part == ViewPart::area || m_part == ViewPart::topCount;
        if (!mergeable || next->m_at - m_at > quickMs)
            return false;
        m_after = next->m_after;
        m_at = next->m_at;
        return true;
    }

private:
    ViewUndo* m_owner;
    ViewSnapshot m_before;
    ViewSnapshot m_after;
    qint64 m_at;
    ViewPart m_part;
    bool m_done = false;
};

ViewUndo::ViewUndo(ViewState& view, QObject* parent) : QObject(parent), m_view(view)
{
    m_clock.start();
    m_stack.setUndoLimit(most);
    connect(&view, &ViewState::mapChanged, this, &ViewUndo::record);
    connect(&view, &ViewState::areaChanged, this, &ViewUndo::record);
    connect(&view, &ViewState::blendChanged, this, &ViewUndo::record);
    connect(view.selection(), &ui::FilmSelection::changed, this, &ViewUndo::record);
    connect(view.selection(), &ui::FilmSelection::filmsChanged, this, &ViewUndo::record);
    forget();
}

void ViewUndo::forget()
{
    m_stack.clear();
    m_last = current();
}

ViewSnapshot ViewUndo::current() const
{
    const ui::FilmSelection& selection = *m_view.selection();
    return {m_view.map(), m_view.area(), selection.current(), selection.films(), selection.onlyFilms(), m_view.blend()};
}

void ViewUndo::record()
{
    const ViewSnapshot now = current();
    if (m_applying || now == m_last)
        return;
    m_stack.push(new Change(this, std::exchange(m_last, now), now, m_clock.elapsed()));
}

void ViewUndo::apply(const ViewSnapshot& state)
{
    m_applying = true;
    pick(state.film);
    m_view.selection()->selectFilms(state.films);
    m_view.selection()->setOnlyFilms(state.onlyFilms);
    m_view.setBlend(state.blend);
    m_view.setMap(state.map);
    m_view.setArea(state.area);
    m_applying = false;
    m_last = current();
}

// Picking the film that back or forward leads to moves along the history instead of cutting it off.
void ViewUndo::pick(std::optional<int> film)
{
    ui::FilmSelection* const selection = m_view.selection();
    if (film == selection->current())
        return;
    if (!film)
        selection->unpick();
    else if (selection->previous() == film)
        selection->back();
    else if (selection->next() == film)
        selection->forward();
    else
        selection->pick(*film);
}

}  // namespace kinoscope
