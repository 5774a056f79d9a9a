package fadu.study;

import java.util.List;
import java.util.Map;

/** What a browser says of itself, brought down to a few words, so that nobody can be told apart by it. */
final class Devices {
    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("Android", "Android"),
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("HarmonyOS", "HarmonyOS"),
            Map.entry("Windows", "Windows"),
            Map.entry("Mac OS", "Mac"),
            Map.entry("Linux", "Linux"));

    private Devices() {}

    static String brief(String agent) {
        var system = SYSTEMS.stream()
                .filter(each -> agent.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("其他设备");
        return agent.contains("Mobile") && !system.startsWith("iP") ? system + " 手机" : system;
    }
}
