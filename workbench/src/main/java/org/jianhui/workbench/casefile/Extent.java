package org.jianhui.workbench.casefile;

import java.util.function.Predicate;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.workbench.privacy.Opener;
import org.jspecify.annotations.Nullable;

/**
 * How much of a case is written into its file.
 *
 * @param opened which sealed values, of those the reader may see; null for all of them, with papers and attachments bound
 */
record Extent(@Nullable Predicate<Envelope> opened) {

    /** All that the reader may see, and what was issued and handed in behind it. */
    static final Extent WHOLE = new Extent(null);

    /** No papers and attachments, and of the sealed values only these. */
    static Extent only(Predicate<Envelope> opened) {
        return new Extent(opened);
    }

    boolean bindsFiles() {
        return opened == null;
    }

    Opener of(Opener reader) {
        return opened == null ? reader : reader.only(opened);
    }
}
