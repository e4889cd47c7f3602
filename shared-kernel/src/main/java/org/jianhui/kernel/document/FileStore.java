package org.jianhui.kernel.document;

import java.util.Optional;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;

/** Port to the encrypted files. They live in the database and are written in the transaction of the act. */
public interface FileStore {

    /** Largest file, in bytes. */
    int MAX_BYTES = 10 * 1024 * 1024;

    /**
     * Encrypts and stores a file in the running transaction. Stored files are never changed.
     *
     * @throws org.jianhui.kernel.act.Conflict if a file with this id exists
     */
    StoredFile put(
            String id, UnionId union, PersonId keyHolder, String mediaType, String name, byte[] content, Act act);

    Optional<StoredFile> find(String id);

    /**
     * Opens a file.
     *
     * @throws org.jianhui.kernel.privacy.PersonErased if its key has been destroyed
     * @throws IllegalStateException if what is stored is not what was handed in
     */
    byte[] read(StoredFile file);
}
