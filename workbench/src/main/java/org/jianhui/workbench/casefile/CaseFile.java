package org.jianhui.workbench.casefile;

import java.util.ArrayList;
import java.util.List;

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

    /** The same with the pages on which the papers begin. */
    CaseFile paged(List<Integer> pages) {
        List<Bound> numbered = new ArrayList<>();
        for (int i = 0; i < papers.size(); i++) {
            numbered.add(new Bound(papers.get(i).title(), papers.get(i).number(), pages.get(i)));
        }
        return new CaseFile(title, subtitle, contents, page, papersTitle, cover, sections, numbered);
    }
}
