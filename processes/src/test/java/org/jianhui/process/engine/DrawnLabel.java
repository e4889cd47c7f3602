package org.jianhui.process.engine;

import java.awt.geom.Rectangle2D;

/** Where the words of an element stand in its picture, as the viewer breaks and places them (every sign as wide as it is high). */
final class DrawnLabel {

    private static final double OUTSIDE = 11;
    private static final double INSIDE = 12;
    private static final double LINE = 1.2;
    private static final double WIDEST = 90;
    private static final double PADDING = 5;

    private DrawnLabel() {}

    /** Beside an event, a gateway or a flow: centred in its place, from its upper edge down. */
    static Rectangle2D outside(String words, Rectangle2D place) {
        return at(words, OUTSIDE, WIDEST, place.getCenterX(), place.getY());
    }

    /** In the middle of a task. */
    static Rectangle2D inside(String words, Rectangle2D task) {
        double width = task.getWidth() - 2 * PADDING;
        double height = lines(words, INSIDE, width) * INSIDE * LINE;
        return at(words, INSIDE, width, task.getCenterX(), task.getCenterY() - height / 2);
    }

    /** At the upper edge of a sub-process. */
    static Rectangle2D above(String words, Rectangle2D scope) {
        return at(words, INSIDE, scope.getWidth(), scope.getCenterX(), scope.getY() + PADDING);
    }

    private static Rectangle2D at(String words, double size, double width, double centre, double top) {
        int lines = lines(words, size, width);
        double longest = Math.min(words.length(), lines == 1 ? words.length() : perLine(size, width)) * size;
        return new Rectangle2D.Double(centre - longest / 2, top, longest, lines * size * LINE);
    }

    private static int lines(String words, double size, double width) {
        int left = words.length();
        int lines = 1;
        while (left * size > width) {
            left -= perLine(size, width);
            lines++;
        }
        return lines;
    }

    /** A line that is too long is cut one sign before its end. */
    private static int perLine(double size, double width) {
        return (int) Math.max(Math.round(width / size - 1), 1);
    }
}
