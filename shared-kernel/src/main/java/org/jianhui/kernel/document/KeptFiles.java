package org.jianhui.kernel.document;

import java.util.Collection;
import java.util.List;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.KeptFileId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;

/**
 * Port to the files of refused forms: they wait, encrypted, for the account that chose them, so that nobody has to choose a
 * file twice. They are no attachments yet and prove nothing; after a while they are forgotten.
 */
public interface KeptFiles {

    /** How many bytes may wait for one account; the oldest files go first. */
    long MAX_BYTES_OF_ACCOUNT = 64L * 1024 * 1024;

    /** How many files may wait for one account; the oldest go first. */
    int MAX_FILES_OF_ACCOUNT = 40;

    /**
     * A waiting file without its content.
     *
     * @param name as it was chosen; in clear, for its owner's eyes
     * @param size in bytes
     */
    record KeptFile(KeptFileId id, String name, long size) {}

    /**
     * Encrypts and keeps a file, outside of any act.
     *
     * @param holder the person of the account: destroying this person's key makes the file unreadable
     */
    KeptFile keep(AccountId account, PersonId holder, RequestId origin, String name, byte[] content);

    /** Those of the given files that still wait for this account, in the order given. */
    List<KeptFile> find(AccountId account, Collection<KeptFileId> ids);

    /**
     * Opens a file that {@link #find} has just found.
     *
     * @throws org.jianhui.kernel.act.Conflict {@code KEPT_FILE_GONE} if it does not wait any more
     * @throws IllegalStateException if what is kept is not what was handed in
     */
    byte[] read(AccountId account, KeptFileId id);

    /** Forgets the account's files, within the running transaction if there is one; unknown ones are passed over. */
    void forget(AccountId account, Collection<KeptFileId> ids);
}
