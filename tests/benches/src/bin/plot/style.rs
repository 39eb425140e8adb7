//! How lines look and what they are called.

use plotters::style::{RGBColor, ShapeStyle};

/// The label and the colour of a line; all colours differ for those who see no red or green, too.
pub(crate) fn of(name: &str) -> (&str, ShapeStyle) {
    match name {
        "errcodes" => ("errcodes", thick(RGBColor(0, 114, 178))),
        "derives" => ("num_enum + strum + thiserror", thin(RGBColor(230, 159, 0))),
        "num_enum" => (name, thin(RGBColor(230, 159, 0))),
        "match" => (name, thin(RGBColor(0, 158, 115))),
        "phf" => (name, thin(RGBColor(213, 94, 0))),
        "binary_search" => ("binary search", thin(RGBColor(204, 121, 167))),
        "strum" => ("strum's from_repr", thin(RGBColor(86, 180, 233))),
        "bare" => ("the enum alone", thin(RGBColor(140, 140, 140))),
        "identity" => ("no lookup", thin(RGBColor(140, 140, 140))),
        _ => (name, thin(RGBColor(0, 0, 0))),
    }
}

fn thick(color: RGBColor) -> ShapeStyle {
    ShapeStyle::from(color).filled().stroke_width(4)
}

fn thin(color: RGBColor) -> ShapeStyle {
    ShapeStyle::from(color).filled().stroke_width(2)
}
