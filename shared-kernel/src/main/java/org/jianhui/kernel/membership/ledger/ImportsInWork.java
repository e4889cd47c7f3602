package org.jianhui.kernel.membership.ledger;

import java.util.Optional;
import java.util.Set;
import org.jianhui.kernel.id.LedgerImportId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jspecify.annotations.Nullable;

/** Port to how far the imports have come, read in the transaction of the act. */
public interface ImportsInWork {

    /**
     * An import that the cadre has decided to carry out.
     *
     * @param file identifier of the stored file
     * @param by the cadre; null if the set-up of the installation did
     * @param leftOut rows that the preview found something about
     * @param elsewhere those of them whose person belongs to another village: the federation is told
     * @param upTo the last row that has had its turn; 0 before the first
     */
    record InWork(
            VillageId village,
            String file,
            @Nullable PersonId by,
            Set<Integer> leftOut,
            Set<Integer> elsewhere,
            int upTo) {

        public InWork {
            leftOut = Set.copyOf(leftOut);
            elsewhere = Set.copyOf(elsewhere);
        }
    }

    /** The import of this content into this village's ledger, unless nothing was to be imported. */
    Optional<LedgerImportId> importOf(VillageId village, String sha256);

    /** Empty if there is none, it is undecided, or nothing is to be imported. */
    Optional<InWork> find(LedgerImportId imported);
}
