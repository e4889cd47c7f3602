package org.jianhui.workbench.database;

import java.nio.file.Path;

/** Refused to start: another running application uses this data directory. */
final class DataDirectoryInUse extends IllegalStateException {

    private static final long serialVersionUID = 1;

    DataDirectoryInUse(Path dataDirectory, String holder) {
        super("another application (process " + holder + ") uses the database " + dataDirectory
                + ": stop it, or set jianhui.database.directory to another one");
    }
}
