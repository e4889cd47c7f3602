package org.jianhui.workbench.casefile;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * One procedure of a case as a page: the drawing it ran by, with the steps that were passed and those it stands at marked, by
 * colour and by the width of the line, so that a copy in black shows them too.
 *
 * @param legend what the marks mean, in words
 */
record DiagramPage(
        Drawing drawing, Set<String> passed, Set<String> current, Set<String> flows, String title, String legend) {

    private static final float MARGIN = 40;
    /** Units that can still be read when they are drawn on A4; wider ones take A3. */
    private static final int WIDE = 1300;

    private static final float HEAD = 46;
    private static final float MOST_SCALE = 1.1f;
    private static final float NAME_SIZE = 11;
    private static final Color LINE = new Color(0x55, 0x55, 0x55);
    private static final Color DONE = new Color(0x1b, 0x6e, 0x3c);
    private static final Color DONE_FILL = new Color(0xe2, 0xf2, 0xe6);
    private static final Color NOW = new Color(0xb1, 0x1d, 0x1d);
    private static final Color NOW_FILL = new Color(0xfb, 0xe3, 0xe3);

    /** Adds the page at the end. */
    PDPage addTo(PDDocument document, PDFont font) throws IOException {
        PDRectangle sheet = drawing.extent().width() > WIDE ? across(PDRectangle.A3) : across(PDRectangle.A4);
        PDPage page = new PDPage(sheet);
        document.addPage(page);
        try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
            Pen drawn = new Pen(pen, font, drawing.extent(), sheet);
            drawn.text(title, MARGIN, sheet.getHeight() - MARGIN - 6, 14);
            drawn.text(legend, MARGIN, sheet.getHeight() - MARGIN - 24, 9);
            for (DrawnShape shape : drawing.shapes()) {
                drawn.shape(shape, current.contains(shape.element()), passed.contains(shape.element()));
            }
            for (DrawnLine line : drawing.lines()) {
                drawn.line(line, flows.contains(line.flow()));
            }
        }
        return page;
    }

    private static PDRectangle across(PDRectangle sheet) {
        return new PDRectangle(sheet.getHeight(), sheet.getWidth());
    }

    /** Draws in the units of the drawing, scaled to the sheet. */
    private static final class Pen {

        private final PDPageContentStream pen;
        private final PDFont font;
        private final DrawnBox extent;
        private final float scale;
        private final float top;

        Pen(PDPageContentStream pen, PDFont font, DrawnBox extent, PDRectangle sheet) {
            this.pen = pen;
            this.font = font;
            this.extent = extent;
            float width = sheet.getWidth() - 2 * MARGIN;
            float height = sheet.getHeight() - 2 * MARGIN - HEAD;
            this.scale = (float) Math.min(MOST_SCALE, Math.min(width / extent.width(), height / extent.height()));
            this.top = sheet.getHeight() - MARGIN - HEAD;
        }

        private float x(double at) {
            return MARGIN + (float) (at - extent.x()) * scale;
        }

        private float y(double at) {
            return top - (float) (at - extent.y()) * scale;
        }

        void shape(DrawnShape shape, boolean now, boolean done) throws IOException {
            DrawnBox box = shape.box();
            boolean filled = shape.form() != DrawnForm.SCOPE || now || done;
            pen.setLineWidth(now ? 2.4f : done || shape.form() == DrawnForm.END ? 1.6f : 0.8f);
            pen.setStrokingColor(now ? NOW : done ? DONE : LINE);
            pen.setNonStrokingColor(now ? NOW_FILL : done && shape.form() != DrawnForm.SCOPE ? DONE_FILL : Color.WHITE);
            outline(shape.form(), box);
            if (filled && !(done && shape.form() == DrawnForm.SCOPE)) {
                pen.fillAndStroke();
            } else {
                pen.stroke();
            }
            if (shape.name().isEmpty()) {
                return;
            }
            if (shape.label() != null) {
                centred(shape.name(), shape.label(), false);
            } else if (shape.form() == DrawnForm.SCOPE && box.height() > 120) {
                centred(shape.name(), new DrawnBox(box.x(), box.y() + 6, box.width(), 14), false);
            } else {
                centred(shape.name(), box, true);
            }
        }

        private void outline(DrawnForm form, DrawnBox box) throws IOException {
            float left = x(box.x());
            float bottom = y(box.y() + box.height());
            float width = (float) box.width() * scale;
            float height = (float) box.height() * scale;
            switch (form) {
                case EVENT, END -> circle(left + width / 2, bottom + height / 2, width / 2);
                case GATEWAY -> {
                    pen.moveTo(left + width / 2, bottom);
                    pen.lineTo(left + width, bottom + height / 2);
                    pen.lineTo(left + width / 2, bottom + height);
                    pen.lineTo(left, bottom + height / 2);
                    pen.closePath();
                }
                case TASK, SCOPE -> pen.addRect(left, bottom, width, height);
            }
        }

        private void circle(float x, float y, float r) throws IOException {
            float k = 0.5523f * r;
            pen.moveTo(x - r, y);
            pen.curveTo(x - r, y + k, x - k, y + r, x, y + r);
            pen.curveTo(x + k, y + r, x + r, y + k, x + r, y);
            pen.curveTo(x + r, y - k, x + k, y - r, x, y - r);
            pen.curveTo(x - k, y - r, x - r, y - k, x - r, y);
            pen.closePath();
        }

        void line(DrawnLine line, boolean taken) throws IOException {
            pen.setStrokingColor(taken ? DONE : LINE);
            pen.setNonStrokingColor(taken ? DONE : LINE);
            pen.setLineWidth(taken ? 1.6f : 0.7f);
            List<DrawnPoint> points = line.points();
            pen.moveTo(x(points.get(0).x()), y(points.get(0).y()));
            for (DrawnPoint point : points.subList(1, points.size())) {
                pen.lineTo(x(point.x()), y(point.y()));
            }
            pen.stroke();
            head(points.get(points.size() - 2), points.get(points.size() - 1));
            if (!line.name().isEmpty() && line.label() != null) {
                centred(line.name(), line.label(), false);
            }
        }

        private void head(DrawnPoint from, DrawnPoint to) throws IOException {
            double angle = Math.atan2(y(to.y()) - y(from.y()), x(to.x()) - x(from.x()));
            float size = Math.max(3.5f, 7 * scale);
            pen.moveTo(x(to.x()), y(to.y()));
            for (double side : new double[] {Math.PI - 0.42, Math.PI + 0.42}) {
                pen.lineTo(
                        x(to.x()) + (float) (size * Math.cos(angle + side)),
                        y(to.y()) + (float) (size * Math.sin(angle + side)));
            }
            pen.closePath();
            pen.fill();
        }

        /** In as many lines as fit the width; within the box, or from its upper edge down. */
        private void centred(String text, DrawnBox box, boolean within) throws IOException {
            float size = NAME_SIZE * scale;
            float width = (float) box.width() * scale;
            List<String> lines = broken(text, within ? width - 8 * scale : Math.max(width, 40 * scale), size);
            float height = lines.size() * size * 1.2f;
            float first = within ? y(box.y() + box.height() / 2) + height / 2 - size : y(box.y()) - size;
            pen.setNonStrokingColor(Color.BLACK);
            for (int i = 0; i < lines.size(); i++) {
                float wide = wide(lines.get(i), size);
                text(lines.get(i), x(box.x()) + (width - wide) / 2, first - i * size * 1.2f, size);
            }
        }

        private List<String> broken(String text, float width, float size) throws IOException {
            List<String> lines = new ArrayList<>();
            StringBuilder line = new StringBuilder();
            for (int letter : text.codePoints().toArray()) {
                String next = Character.toString(letter);
                if (line.length() > 0 && wide(line + next, size) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(next);
            }
            lines.add(line.toString());
            return lines;
        }

        private float wide(String text, float size) throws IOException {
            return font.getStringWidth(text) / 1000 * size;
        }

        void text(String text, float x, float y, float size) throws IOException {
            pen.setNonStrokingColor(Color.BLACK);
            pen.beginText();
            pen.setFont(font, size);
            pen.newLineAtOffset(x, y);
            pen.showText(text);
            pen.endText();
        }
    }
}
