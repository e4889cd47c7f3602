package org.jianhui.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** One row of a village's ledger of people working away, from the survey until the person is taken off. */
public record LedgerEntryId(@JsonValue String value) implements Id {

    public static final String PREFIX = "entry";

    @JsonCreator
    public LedgerEntryId {
        Id.require(PREFIX, value);
    }

    public static LedgerEntryId random() {
        return new LedgerEntryId(Id.random(PREFIX));
    }

    /** Of one row of an imported file: the same row gives the same identifier, however often its work is begun again. */
    public static LedgerEntryId of(LedgerImportId imported, int row) {
        byte[] place = (imported.value() + "|" + row).getBytes(StandardCharsets.UTF_8);
        return new LedgerEntryId(PREFIX + "-" + UUID.nameUUIDFromBytes(place));
    }

    @Override
    public String toString() {
        return value;
    }
}
