package fadu.directory.importing.file;

import fadu.directory.importing.ImportProblem;
import fadu.platform.problem.Outcome;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Parses workbooks in a process of their own: 256 MB, 30 seconds, an empty environment, the file on its standard input and
 * the cells on its standard output. Whatever a file does to the parser, the server goes on. At most two run at once.
 */
final class WorkbookProcess {
    private static final Semaphore RUNNING = new Semaphore(2);
    private static final long SECONDS = 30;

    private WorkbookProcess() {}

    /** The visible sheets of a workbook. */
    static Outcome<List<RawSheet>> read(byte[] workbook) {
        try {
            if (!RUNNING.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                return Outcome.refused(ImportProblem.IMPORT_BUSY, "seconds", 30);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.refused(ImportProblem.IMPORT_BUSY, "seconds", 30);
        }
        try {
            return run(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            RUNNING.release();
        }
    }

    private static Outcome<List<RawSheet>> run(byte[] workbook) throws IOException {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-HeapDumpOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                WorkbookMain.class.getName());
        builder.environment().clear();
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        var process = builder.start();
        var late = CompletableFuture.runAsync(
                process::destroyForcibly, CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS));
        try {
            try (var in = process.getOutputStream()) {
                in.write(workbook);
            }
            try (var out = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16))) {
                return sheets(out);
            }
        } catch (IOException e) {
            return Outcome.refused(ImportProblem.FILE_TOO_DEMANDING);
        } finally {
            late.cancel(false);
            process.destroyForcibly();
        }
    }

    private static Outcome<List<RawSheet>> sheets(DataInputStream in) throws IOException {
        var sheets = new ArrayList<RawSheet>();
        while (true) {
            switch (in.readByte()) {
                case WorkbookMain.SHEET -> sheets.add(new RawSheet(in.readUTF(), new ArrayList<>(), new ArrayList<>()));
                case WorkbookMain.ROW -> sheets.getLast().rows().add(row(in));
                case WorkbookMain.MERGE ->
                    sheets.getLast()
                            .merges()
                            .add(new RawSheet.Merge(in.readInt(), in.readInt(), in.readInt(), in.readInt()));
                case WorkbookMain.REFUSED -> {
                    return Outcome.refused(ImportProblem.valueOf(in.readUTF()));
                }
                case WorkbookMain.END -> {
                    return Outcome.done(List.copyOf(sheets));
                }
                default -> throw new EOFException("the parser wrote something unknown");
            }
        }
    }

    private static RawRow row(DataInputStream in) throws IOException {
        int line = in.readInt();
        int count = in.readInt();
        var cells = new TreeMap<Integer, RawCell>();
        for (int i = 0; i < count; i++) {
            int column = in.readInt();
            var kind = RawCell.Kind.values()[in.readByte()];
            cells.put(column, new RawCell(in.readUTF(), kind));
        }
        return new RawRow(line, cells);
    }
}
