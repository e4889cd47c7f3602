package org.jianhui.kernel.document;

import java.time.Instant;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.privacy.Envelope;

/**
 * A stored file without its content.
 *
 * @param id attachment id, or paper id with its format
 * @param union whose case it belongs to: today's rights on it decide who may read
 * @param keyHolder the person, real or made for this file, under whose key the file key is sealed
 * @param mediaType as found in the content, never as claimed
 * @param size in bytes
 * @param sha256 lower-case hex, over the clear content
 * @param key the file's own AES key, sealed
 * @param name the file's name as handed in, sealed: it may hold a person's name
 */
public record StoredFile(
        String id,
        UnionId union,
        PersonId keyHolder,
        String mediaType,
        long size,
        String sha256,
        Envelope key,
        Envelope name,
        Instant storedAt) {}
