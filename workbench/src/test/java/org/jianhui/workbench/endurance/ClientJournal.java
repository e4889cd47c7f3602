package org.jianhui.workbench.endurance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was sent and what was told, forced to the disk outside the system before the client goes on. */
public final class ClientJournal implements AutoCloseable {

    private final FileChannel file;
    private final Map<String, Sent> byKey = new LinkedHashMap<>();

    public ClientJournal(Path path) {
        try {
            this.file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether nothing was written of its key before. */
    synchronized boolean write(Sent act) {
        boolean first = byKey.put(act.key(), act) == null;
        String line = act.told() + " " + act.key() + " " + act.path() + " " + act.answer() + "\n";
        try {
            file.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
            file.force(false);
            return first;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public synchronized List<Sent> all() {
        return List.copyOf(byKey.values());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
