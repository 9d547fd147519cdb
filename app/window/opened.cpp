// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/opened.h"

#include "app/common/open_dataset.h"

#include <exception>
#include <filesystem>

namespace kinoscope {

Opened open_source(const std::string& source, const ReadControl& control)
{
    Opened opened;
    opened.source = source;
    try {
        std::error_code error;
        if (std::filesystem::is_regular_file(source, error))
            opened.document = std::make_shared<const ModelDocument>(load_model(source));
        else
            opened.dataset = open_dataset(source, control);
        opened.films = ui::makeCatalogue(opened.dataset ? movies_of(opened.dataset)
                                                        : MovieTablePtr{opened.document, &opened.document->movies});
    } catch (const std::exception& error) {
        opened.error = error.what();
    }
    return opened;
}

}  // namespace kinoscope
