package org.jianhui.kernel.founding;

import java.time.LocalDate;
import org.jianhui.kernel.id.AttachmentId;
import org.jspecify.annotations.Nullable;

/**
 * One occasion on which the preparatory group studied, or made the founding known (F-06).
 *
 * @param place where, or in which group or channel; at most 100 characters
 * @param about what was studied or said, in plain words, without names
 * @param proof a photo or scan; null if there is none
 */
public record StudyRecord(
        StudyForm form,
        LocalDate heldOn,
        String place,
        String about,
        @Nullable AttachmentId proof) {}
