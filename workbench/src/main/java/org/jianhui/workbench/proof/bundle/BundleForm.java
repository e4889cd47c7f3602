package org.jianhui.workbench.proof.bundle;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/** @param checkpoint over how many events one's own checkpoint is */
record BundleForm(
        @Nullable Boolean names,
        @Size(max = 2_000) @Nullable List<PersonId> persons,
        @Nullable Boolean papers,
        @Nullable Boolean attachments,
        @Min(1) @Nullable Long checkpoint,
        @NotBlank @Size(max = 500) @Nullable String reason) {

    static final BundleForm EMPTY = new BundleForm(null, null, null, null, null, null);

    Asked asked(String caseId) {
        return new Asked(
                caseId,
                Boolean.TRUE.equals(names),
                persons == null ? Set.of() : Set.copyOf(persons),
                Boolean.TRUE.equals(papers),
                Boolean.TRUE.equals(attachments),
                checkpoint == null ? List.of() : List.of(checkpoint),
                reason == null ? "" : reason.strip());
    }
}
