import java.net.InetAddress;
import java.net.ServerSocket;

/** Prints a TCP port that is free on loopback now. Run as a source file by the commands of ops. */
final class FreePort {
    public static void main(String[] arguments) throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            System.out.println(socket.getLocalPort());
        }
    }
}
