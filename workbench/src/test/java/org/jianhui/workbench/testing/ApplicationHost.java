package org.jianhui.workbench.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jianhui.workbench.JianhuiApplication;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Runs in a process of its own, one application after the other: the second and every later one start in a fraction of the
 * first one's time. It obeys the lines of its one connection (the arguments of an application, parted by tabs, or
 * {@value #STOP}), answers each with {@value #DONE} or the failure, and ends when the connection does.
 */
public final class ApplicationHost {

    static final String STOP = "stop";
    static final String DONE = "done";

    private ApplicationHost() {}

    public static void main(String[] port) throws IOException {
        serve(port, order -> null);
    }

    /** @param other answers an order of another kind; null leaves it to the host */
    public static void serve(String[] port, Function<String, @Nullable String> other) throws IOException {
        try (Socket test = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(port[0]));
                BufferedReader orders =
                        new BufferedReader(new InputStreamReader(test.getInputStream(), StandardCharsets.UTF_8));
                PrintStream answers = new PrintStream(test.getOutputStream(), true, StandardCharsets.UTF_8)) {
            ConfigurableApplicationContext running = null;
            for (String order = orders.readLine(); order != null; order = orders.readLine()) {
                try {
                    String answered = other.apply(order);
                    if (answered != null) {
                        answers.println(answered);
                        continue;
                    }
                    if (running != null) {
                        running.close();
                        running = null;
                    }
                    if (!order.equals(STOP)) {
                        running = SpringApplication.run(JianhuiApplication.class, order.split("\t"));
                    }
                    answers.println(DONE);
                } catch (RuntimeException failed) {
                    answers.println(failed.toString().lines().findFirst().orElse("failed"));
                }
            }
        }
        System.exit(0);
    }
}
