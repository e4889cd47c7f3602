package org.jianhui.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** That one village wanted to enter one person who is on record elsewhere. */
public record ReferralId(@JsonValue String value) implements Id {

    public static final String PREFIX = "referral";

    @JsonCreator
    public ReferralId {
        Id.require(PREFIX, value);
    }

    /** The same for the same pair: however often a village tries, the federation is told once. */
    public static ReferralId of(PersonId person, VillageId village) {
        byte[] pair = (person.value() + "|" + village.value()).getBytes(StandardCharsets.UTF_8);
        return new ReferralId(PREFIX + "-" + UUID.nameUUIDFromBytes(pair));
    }

    @Override
    public String toString() {
        return value;
    }
}
