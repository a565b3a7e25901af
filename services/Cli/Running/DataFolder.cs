using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Send.Measures.Areas;

namespace Send.Cli.Running;

/// <summary>The folder that the embedded suite keeps its databases in, with a register of areas where it is not England's.</summary>
internal sealed class DataFolder
{
    private const string RegisterFile = "areas.json";
    private const string PupilKeyFile = "pupils.key";
    private const int PupilKeyLetters = 64;

    public DataFolder(string path)
    {
        Path = Directory.CreateDirectory(path).FullName;
    }

    public string Path { get; }

    /// <summary>A register of its own, as a folder of fictional areas has; null for England's.</summary>
    public string? AreasFile => File.Exists(In(RegisterFile)) ? In(RegisterFile) : null;

    public static string Usual => System.IO.Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "send");

    public string In(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>The folder's own key for turning unique pupil numbers into references, made when it is first asked for; its owner alone can read it.</summary>
    public string PupilKey()
    {
        var path = In(PupilKeyFile);
        if (!File.Exists(path))
            MakeKey(path);
        return File.ReadAllText(path);
    }

    public void KeepRegister(string json) => File.WriteAllText(In(RegisterFile), json);

    /// <summary>Whole or not at all, and once, whoever else makes one at the same moment.</summary>
    private static void MakeKey(string path)
    {
        var fresh = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(fresh, options))
            file.Write(Encoding.ASCII.GetBytes(RandomNumberGenerator.GetHexString(PupilKeyLetters, lowercase: true)));
        try
        {
            File.Move(fresh, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(fresh);
        }
    }

    public AreaRegister Register()
    {
        try
        {
            return AreaRegister.Open(AreasFile);
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            throw new UsageException($"{AreasFile} is no register of areas: {e.Message} Remove it for England's areas.");
        }
    }
}
