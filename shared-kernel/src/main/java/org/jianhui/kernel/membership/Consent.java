package org.jianhui.kernel.membership;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.id.AttachmentId;
import org.jspecify.annotations.Nullable;

/**
 * The recorded consent of the person (G-05): to what, to which text, how and when.
 *
 * @param text version of the {@link JoiningTexts} that was put before the person
 * @param proof scan of the signed form, if there is one
 */
public record Consent(
        String text,
        List<ConsentPurpose> purposes,
        ConsentForm form,
        LocalDate givenOn,
        @Nullable AttachmentId proof) {

    public Consent {
        purposes = List.copyOf(purposes);
    }
}
