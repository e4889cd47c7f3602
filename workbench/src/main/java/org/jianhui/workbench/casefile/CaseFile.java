package org.jianhui.workbench.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A whole case before it is laid out: what the cover says, the sections, and the issued papers that are bound after them.
 *
 * @param contents heading of the list of contents
 * @param page heading of its column of pages
 * @param papersTitle heading of the papers in it
 */
public record CaseFile(
        String title,
        String subtitle,
        String contents,
        String page,
        String papersTitle,
        List<Line> cover,
        List<Section> sections,
        List<Bound> papers) {

    public CaseFile {
        cover = List.copyOf(cover);
        sections = List.copyOf(sections);
        papers = List.copyOf(papers);
    }

    /** A name and what it is. */
    public record Line(String name, String value) {}

    /** A section with its heading. */
    public record Section(String id, String title, List<Part> parts) {
        public Section {
            parts = List.copyOf(parts);
        }

        /** The same, with the parts of another behind its own. */
        Section followedBy(Section more) {
            return new Section(
                    id,
                    title,
                    Stream.concat(parts.stream(), more.parts.stream()).toList());
        }
    }

    /** A paragraph, some lines or a table. */
    public sealed interface Part permits Text, Lines, Table {

        default boolean isText() {
            return this instanceof Text;
        }

        default boolean isLines() {
            return this instanceof Lines;
        }

        default boolean isTable() {
            return this instanceof Table;
        }
    }

    public record Text(String said) implements Part {}

    public record Lines(List<Line> all) implements Part {
        public Lines {
            all = List.copyOf(all);
        }
    }

    /**
     * A table; all rows have as many cells as the header.
     *
     * @param layout class of its columns' widths
     */
    public record Table(String layout, String caption, List<String> header, List<List<String>> rows) implements Part {
        public Table {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }
    }

    /**
     * An issued paper.
     *
     * @param page on which it begins, counted from the cover as 1; null before that is known
     */
    public record Bound(
            String title, String number, @Nullable Integer page) {}

    /** The same with the pages on which the papers begin. */
    CaseFile paged(List<Integer> pages) {
        List<Bound> numbered = new ArrayList<>();
        for (int i = 0; i < papers.size(); i++) {
            numbered.add(new Bound(papers.get(i).title(), papers.get(i).number(), pages.get(i)));
        }
        return new CaseFile(title, subtitle, contents, page, papersTitle, cover, sections, numbered);
    }
}
