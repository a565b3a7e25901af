using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Send.Measures.Areas;

namespace Send.Cli.Running;

/// <summary>The folder that the embedded suite keeps its databases in, with a register of areas where it is not England's.</summary>
internal sealed class DataFolder
{
    private const string RegisterFile = "areas.json";
    private const int KeyLetters = 64;
    private const UnixFileMode OwnersAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Opens a folder, or makes one that its owner alone can look into: children's records stand in it.</summary>
    /// <exception cref="UsageException">A file has the name.</exception>
    public DataFolder(string path)
    {
        if (File.Exists(path))
            throw new UsageException($"{path} is a file, and the data are kept in a folder. Name a folder, or a new one.");
        Path = (OperatingSystem.IsWindows() ? Directory.CreateDirectory(path) : Directory.CreateDirectory(path, OwnersAlone)).FullName;
    }

    public string Path { get; }

    /// <summary>A register of its own, as a folder of fictional areas has; null for England's.</summary>
    public string? AreasFile => File.Exists(In(RegisterFile)) ? In(RegisterFile) : null;

    public static string Usual => System.IO.Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "send");

    public string In(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>The folder's own key for turning unique pupil numbers into references.</summary>
    public string PupilKey() => Key("pupils.key");

    /// <summary>The folder's own key for turning the NHS numbers and unique pupil numbers of children into references.</summary>
    public string ChildKey() => Key("children.key");

    public void KeepRegister(string json) => File.WriteAllText(In(RegisterFile), json);

    /// <summary>Made when it is first asked for; its owner alone can read it.</summary>
    private string Key(string name)
    {
        var path = In(name);
        if (!File.Exists(path))
            MakeKey(path);
        return File.ReadAllText(path);
    }

    /// <summary>Whole or not at all, and once, whoever else makes one at the same moment.</summary>
    private static void MakeKey(string path)
    {
        var fresh = $"{path}.{Guid.NewGuid():N}";
        using (var file = new FileStream(fresh, OwnersFile.Options(FileMode.CreateNew)))
            file.Write(Encoding.ASCII.GetBytes(RandomNumberGenerator.GetHexString(KeyLetters, lowercase: true)));
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
