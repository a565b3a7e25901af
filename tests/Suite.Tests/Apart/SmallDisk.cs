using System.Diagnostics;

namespace Send.Suite.Tests.Apart;

/// <summary>A disk of a few megabytes, in memory, that one process alone sees; it is gone with the process.</summary>
internal sealed class SmallDisk : IDisposable
{
    private const string Mount = """mount -t tmpfs -o "size=$1m,mode=1777$3" tmpfs "$2" && shift 3 && exec "$@" """;
    private static readonly Lazy<bool> CanMount = new(Try);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("send-disk-");

    /// <summary>Why there can be none; null where there can.</summary>
    public static string? Absence => CanMount.Value ? null : "This user may not mount a disk for a process (unshare): what a full disk does was not tested.";

    /// <summary>Where the process finds it.</summary>
    public string Path => folder.FullName;

    /// <summary>The command by which a process is started that is to have the disk.</summary>
    public string[] Before(int megabytes) => Command(folder.FullName, megabytes);

    /// <summary>Fills the disk of a process but for some bytes.</summary>
    public void Fill(int processId, int free)
    {
        using var ballast = new FileStream(Ballast(processId), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        var some = new byte[64 * 1024];
        try
        {
            while (true)
                ballast.Write(some);
        }
        catch (IOException)
        {
            ballast.SetLength(Math.Max(0, ballast.Length - free));
        }
    }

    public void MakeRoom(int processId) => File.Delete(Ballast(processId));

    public void Dispose() => folder.Delete(recursive: true);

    private string Ballast(int processId) => $"/proc/{processId}/root{folder.FullName}/ballast";

    private static string[] Command(string folder, int megabytes)
    {
        // PostgreSQL, which root runs as nobody, takes a folder for a tablespace only where it is its own.
        string[] own = Environment.IsPrivilegedProcess ? [] : ["--user", "--map-root-user"];
        return ["unshare", .. own, "--mount", "sh", "-c", Mount, "sh", $"{megabytes}", folder, Environment.IsPrivilegedProcess ? ",uid=65534" : ""];
    }

    private static bool Try()
    {
        if (!OperatingSystem.IsLinux())
            return false;
        var folder = Directory.CreateTempSubdirectory("send-disk-");
        try
        {
            string[] command = [.. Command(folder.FullName, 1), "true"];
            using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
        finally
        {
            folder.Delete();
        }
    }
}
