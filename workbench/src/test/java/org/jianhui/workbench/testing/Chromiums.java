package org.jianhui.workbench.testing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;

/** The browsers of this process: a start takes as long as a dozen pages, so whoever has done with one leaves it to the next. */
final class Chromiums {

    private static final Queue<ChromeDriver> FREE = new ConcurrentLinkedQueue<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> FREE.forEach(ChromeDriver::quit)));
    }

    private Chromiums() {}

    static ChromeDriver take(Path chromium, Path driver) {
        ChromeDriver free = FREE.poll();
        return free == null ? started(chromium, driver) : free;
    }

    /** Forgets the pages, cookies, files and messages of this origin; a browser that cannot is ended. */
    static void giveBack(ChromeDriver driver, String origin) {
        try {
            driver.get("about:blank");
            driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
            driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
            driver.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", origin, "storageTypes", "all"));
            driver.executeCdpCommand("Page.resetNavigationHistory", Map.of());
            driver.manage().logs().get(LogType.BROWSER);
            FREE.add(driver);
        } catch (WebDriverException broken) {
            driver.quit();
        }
    }

    private static ChromeDriver started(Path chromium, Path driver) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toString());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=zh-CN",
                "--hide-scrollbars");
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.toFile())
                .usingAnyFreePort()
                .build();
        ChromeDriver started = new ChromeDriver(service, options);
        started.manage().timeouts().scriptTimeout(Duration.ofMinutes(1));
        return started;
    }
}
