package org.jianhui.proof.bundle;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jianhui.proof.NoteKey;
import org.jianhui.proof.SignedNote;

/**
 * Checks a bundle, and countersigns checkpoints, from the command line. Exit code 0: sound, or done; 1: refused; 2: not understood
 * or not readable.
 */
public final class Main {

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int UNUSABLE = 2;

    private static final String USAGE = """
            用法 / Usage
              java -jar verifier-standalone.jar BUNDLE [--key KEY]… [--checkpoint FILE]… [--cosigner KEY]… [--case] [--lang en]
              java -jar verifier-standalone.jar keygen --seed FILE --name NAME
              java -jar verifier-standalone.jar cosign --seed FILE --name NAME --key KEY --checkpoint FILE
                                                       (--after FILE --consistency FILE | --first)
            KEY: name+id+key
            """;

    private final PrintStream out;
    private final Clock clock;

    Main(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    public static void main(String[] args) {
        PrintStream out = Charset.defaultCharset().newEncoder().canEncode('中')
                ? System.out
                : new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        int code = new Main(out, Clock.systemUTC()).run(List.of(args));
        out.flush();
        System.exit(code);
    }

    int run(List<String> args) {
        try {
            if (args.isEmpty()) {
                throw new Unusable("BUNDLE");
            }
            List<String> rest = args.subList(1, args.size());
            return switch (args.get(0)) {
                case "keygen" -> Cosigning.keygen(rest, out);
                case "cosign" -> Cosigning.cosign(rest, out, clock);
                default -> check(args);
            };
        } catch (Unusable e) {
            out.println(USAGE + "?  " + Findings.shown(String.valueOf(e.getMessage())));
            return UNUSABLE;
        } catch (IOException | InvalidPathException e) {
            out.println("无法读写 / cannot read or write: " + Findings.shown(String.valueOf(e.getMessage())));
            return UNUSABLE;
        }
    }

    private int check(List<String> args) throws Unusable, IOException {
        Set<String> valued = Set.of("--key", "--checkpoint", "--cosigner", "--lang");
        Arguments read = Arguments.read(args, valued, Set.of("--case"));
        if (read.words().size() != 1) {
            throw new Unusable("BUNDLE");
        }
        List<SignedNote> checkpoints = new ArrayList<>();
        for (String file : read.all("--checkpoint")) {
            checkpoints.add(Arguments.note(file));
        }
        Trust trust = new Trust(
                keys(read, "--key", NoteKey.Kind.SIGNS), keys(read, "--cosigner", NoteKey.Kind.COSIGNS), checkpoints);
        try (BundleSource source = BundleSource.of(Path.of(read.words().get(0)))) {
            BundleReport report = BundleCheck.of(source, trust);
            ReportText text = new ReportText(report, read.all("--lang").contains("en"));
            text.print(out, read.flags().contains("--case"));
            return report.verdict() == Verdict.REFUSED ? REFUSED : DONE;
        }
    }

    private static List<NoteKey> keys(Arguments read, String option, NoteKey.Kind kind) throws Unusable {
        List<NoteKey> keys = new ArrayList<>();
        for (String each : read.all(option)) {
            keys.add(key(each, kind));
        }
        return keys;
    }

    static NoteKey key(String text, NoteKey.Kind kind) throws Unusable {
        try {
            NoteKey key = NoteKey.parse(text);
            if (key.kind() == kind) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            throw new Unusable(text);
        }
        throw new Unusable(text);
    }
}
