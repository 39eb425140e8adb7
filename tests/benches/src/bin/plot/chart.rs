//! A chart of lines with a legend beside it.

use std::path::Path;

use plotters::coord::Shift;
use plotters::prelude::*;

use crate::axis::Axis;
use crate::table::Line;
use crate::{Result, style};

type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;

const SIZE: (u32, u32) = (860, 480);
const LEGEND_FROM: i32 = 620;
const FONT: &str = "sans-serif";

pub(crate) struct Chart {
    pub(crate) title: &'static str,
    pub(crate) across: Axis,
    pub(crate) up: Axis,
    pub(crate) lines: Vec<Line>,
}

impl Chart {
    pub(crate) fn save(&self, path: &Path) -> Result<()> {
        let area = SVGBackend::new(path, SIZE).into_drawing_area();
        area.fill(&WHITE)?;
        let area = area.titled(self.title, (FONT, 20))?;
        let (left, right) = area.split_horizontally(LEGEND_FROM);
        self.draw_lines(&left)?;
        self.draw_legend(&right)?;
        Ok(area.present()?)
    }

    fn draw_lines(&self, area: &Area<'_>) -> Result<()> {
        let Self { across, up, .. } = self;
        let mut chart = ChartBuilder::on(area)
            .margin(12)
            .x_label_area_size(48)
            .y_label_area_size(64)
            .build_cartesian_2d(across.clone(), up.clone())?;
        chart
            .configure_mesh()
            .label_style((FONT, 15))
            .axis_desc_style((FONT, 16))
            .x_desc(across.title)
            .y_desc(up.title)
            .draw()?;
        for line in &self.lines {
            let (_, style) = style::of(&line.name);
            chart.draw_series(LineSeries::new(line.points.iter().copied(), style).point_size(4))?;
        }
        Ok(())
    }

    /// In the order in which the lines end, from above.
    fn draw_legend(&self, area: &Area<'_>) -> Result<()> {
        let end = |line: &Line| line.points.last().map_or(0.0, |point| point.1);
        let mut lines: Vec<_> = self.lines.iter().collect();
        lines.sort_by(|one, other| end(other).total_cmp(&end(one)));
        for (line, y) in lines.into_iter().zip((30..).step_by(26)) {
            let (label, style) = style::of(&line.name);
            area.draw(&PathElement::new(vec![(0, y), (26, y)], style))?;
            area.draw(&Circle::new((13, y), 4, style))?;
            area.draw(&Text::new(label.to_owned(), (34, y - 7), (FONT, 15)))?;
        }
        Ok(())
    }
}
