package org.jianhui.workbench.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The title of a paper in phrases that are not torn apart: GB/T 9704 wants lines that are whole in sense and balanced in
 * length.
 */
record PaperTitle(List<String> phrases) {

    /** Characters of 22 pt that fit between the margins. */
    private static final int WIDTH = 20;

    PaperTitle {
        phrases = List.copyOf(phrases);
    }

    static PaperTitle of(String... phrases) {
        return new PaperTitle(List.of(phrases));
    }

    public String text() {
        return String.join("", phrases);
    }

    /** As few lines as fit, as even as the phrases allow; a phrase wider than a line is left to the renderer. */
    public List<String> lines() {
        if (text().length() <= WIDTH) {
            return List.of(text());
        }
        for (int lines = 2; lines < phrases.size(); lines++) {
            List<String> best = split(0, lines);
            if (widest(best) <= WIDTH) {
                return best;
            }
        }
        return phrases;
    }

    /** The phrases from {@code first} on in so many lines, the widest of them as narrow as can be. */
    private List<String> split(int first, int lines) {
        if (lines == 1) {
            return List.of(String.join("", phrases.subList(first, phrases.size())));
        }
        List<String> best = List.of();
        for (int next = first + 1; next <= phrases.size() - lines + 1; next++) {
            List<String> found = new ArrayList<>();
            found.add(String.join("", phrases.subList(first, next)));
            found.addAll(split(next, lines - 1));
            if (best.isEmpty() || widest(found) < widest(best)) {
                best = found;
            }
        }
        return best;
    }

    private static int widest(List<String> lines) {
        return lines.stream().mapToInt(String::length).max().orElse(0);
    }
}
