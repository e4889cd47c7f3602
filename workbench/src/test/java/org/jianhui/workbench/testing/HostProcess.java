package org.jianhui.workbench.testing;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.util.FileSystemUtils;

/** A process that runs applications, and the connection that orders it about; it ends with the test process, however that ends. */
public final class HostProcess {

    private final BufferedReader answers;
    private final PrintStream orders;

    private HostProcess(Socket connection) throws IOException {
        this.answers = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
        this.orders = new PrintStream(connection.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /**
     * Starts one.
     *
     * @param main is told a port, connects to it, and obeys
     * @param alone the tests' classes it needs; what the scan would find among the others is no part of the application
     * @param options of its virtual machine
     */
    public static HostProcess started(Class<?> main, List<Class<?>> alone, List<String> options) {
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<String> line = ApplicationProcess.java(
                    ApplicationProcess.classPathOfTheApplication() + File.pathSeparator + copied(alone),
                    main.getName(),
                    String.valueOf(door.getLocalPort()));
            line.addAll(1, options);
            new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            door.setSoTimeout(60_000);
            return new HostProcess(door.accept());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives an order and waits until it is done. */
    public void obey(String order) {
        String answer = ask(order);
        if (!ApplicationHost.DONE.equals(answer)) {
            throw new IllegalStateException("the application's process says: " + answer);
        }
    }

    /** Gives an order and waits for what it says. */
    public synchronized String ask(String order) {
        orders.println(order);
        try {
            return String.valueOf(answers.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path copied(List<Class<?>> alone) throws IOException {
        Path folder = Files.createTempDirectory("jianhui-host");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
        for (Class<?> each : withNested(alone)) {
            String name = each.getName().replace('.', '/') + ".class";
            Path copy = folder.resolve(name);
            Files.createDirectories(copy.getParent());
            try (InputStream compiled = each.getResourceAsStream("/" + name)) {
                Files.copy(Objects.requireNonNull(compiled), copy);
            }
        }
        return folder;
    }

    private static List<Class<?>> withNested(List<Class<?>> classes) {
        List<Class<?>> all = new ArrayList<>();
        for (Class<?> each : classes) {
            all.add(each);
            all.addAll(withNested(List.of(each.getDeclaredClasses())));
        }
        return all;
    }
}
