package org.jianhui.kernel.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one answer showed. Holds no personal value, and nothing that the reader typed.
 *
 * @param asked method and pattern of the address, such as {@code GET /elections/{election}}; never the address itself
 * @param about identifiers that the address names: of a case, a union, a membership, a paper
 * @param files stored files that were handed out, or read into the answer
 * @param asOf the past moment it was asked for, as a token or an instant; null for the present
 * @param opened each person once
 */
public record Looked(
        String asked,
        List<String> about,
        List<String> files,
        @Nullable String asOf,
        List<Opened> opened) {

    public Looked {
        about = List.copyOf(about);
        files = List.copyOf(files);
        opened = List.copyOf(opened);
        if (files.isEmpty() && opened.isEmpty()) {
            throw new IllegalArgumentException("nothing was seen");
        }
    }

    /** Of how many persons something was shown. */
    public int persons() {
        return opened.stream().mapToInt(each -> each.persons().size()).sum();
    }
}
