package fadu.stage;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One connection of one signed-in person, written by hand because hundreds of them share two processors with the server they
 * measure. It is kept open, made anew after a fault, and never sends a request twice.
 */
public final class Wire implements AutoCloseable {
    private final URI address;
    private final String head;
    private final int patience;
    private @Nullable Socket socket;
    private @Nullable InputStream in;

    Wire(URI address, String cookie, String csrf, Duration patience) {
        this.address = address;
        this.patience = (int) patience.toMillis();
        this.head = " HTTP/1.1\r\nHost: " + address.getHost() + ":" + address.getPort() + "\r\nCookie: " + cookie
                + "\r\nX-CSRF-Token: " + csrf + "\r\nAccept-Language: zh-CN\r\nContent-Type: application/json\r\n";
    }

    /** POST of this JSON. */
    public Client.Answer post(String path, String json) {
        return send("POST", path, json);
    }

    /** GET. */
    public Client.Answer get(String path) {
        return send("GET", path, "");
    }

    private Client.Answer send(String method, String path, String json) {
        try {
            var body = json.getBytes(StandardCharsets.UTF_8);
            var request = new ByteArrayOutputStream(head.length() + body.length + 100);
            request.writeBytes((method + " " + path + head + "Content-Length: " + body.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            request.writeBytes(body);
            var open = open();
            open.getOutputStream().write(request.toByteArray());
            return read();
        } catch (IOException e) {
            close();
            return new Client.Answer(0, String.valueOf(e.getMessage()));
        }
    }

    private Socket open() throws IOException {
        var open = socket;
        if (open == null) {
            open = new Socket();
            open.setTcpNoDelay(true);
            open.setSoTimeout(patience);
            open.connect(new InetSocketAddress(address.getHost(), address.getPort()), patience);
            socket = open;
            in = new BufferedInputStream(open.getInputStream(), 16_384);
        }
        return open;
    }

    private Client.Answer read() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = -1;
        boolean chunked = false;
        boolean last = false;
        for (var line = line(); !line.isEmpty(); line = line()) {
            var low = line.toLowerCase(Locale.ROOT);
            if (low.startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(line.indexOf(':') + 1).strip());
            }
            chunked |= low.startsWith("transfer-encoding:") && low.contains("chunked");
            last |= low.startsWith("connection:") && low.contains("close");
        }
        var body = new ByteArrayOutputStream();
        if (chunked) {
            for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
                body.writeBytes(bytes(size));
                line();
            }
            line();
        } else if (length > 0) {
            body.writeBytes(bytes(length));
        }
        if (last) {
            close();
        }
        return new Client.Answer(status, body.toString(StandardCharsets.UTF_8));
    }

    private byte[] bytes(int count) throws IOException {
        var read = stream().readNBytes(count);
        if (read.length < count) {
            throw new EOFException("the answer ended early");
        }
        return read;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int each = stream().read(); each != '\n'; each = stream().read()) {
            if (each < 0) {
                throw new EOFException("the connection ended");
            }
            if (each != '\r') {
                line.append((char) each);
            }
        }
        return line.toString();
    }

    private InputStream stream() throws IOException {
        var open = in;
        if (open == null) {
            throw new IOException("not connected");
        }
        return open;
    }

    @Override
    public void close() {
        var open = socket;
        socket = null;
        in = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                // gone either way
            }
        }
    }
}
