using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace CareerBot.Web.Channels.DirectLine;

/// <summary>The key that signs tokens: from the settings, or made once and kept in the storage folder.</summary>
internal sealed class SigningKey(IOptions<DirectLineOptions> options, IOptions<StorageOptions> storage)
{
    private const int Length = 32;

    private readonly Lazy<SymmetricSecurityKey> _key = new(() => new SymmetricSecurityKey(Read(options.Value, storage.Value)));

    /// <summary>The key.</summary>
    public SymmetricSecurityKey Value => _key.Value;

    private static byte[] Read(DirectLineOptions options, StorageOptions storage)
    {
        if (options.SigningKey is { } configured)
        {
            return Convert.FromBase64String(configured);
        }

        var folder = Directory.CreateDirectory(storage.Directory);
        var file = Path.Combine(folder.FullName, "directline.key");
        return Existing(file) ?? Make(file);
    }

    private static byte[]? Existing(string file) =>
        File.Exists(file) && File.ReadAllBytes(file) is { Length: Length } key ? key : null;

    /// <summary>Writes the key beside its place and moves it there, so that no other node ever reads half a key.</summary>
    private static byte[] Make(string file)
    {
        var key = RandomNumberGenerator.GetBytes(Length);
        var draft = $"{file}.{Environment.ProcessId}";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var stream = new FileStream(draft, options))
        {
            stream.Write(key);
        }

        try
        {
            File.Move(draft, file, overwrite: false);
            return key;
        }
        catch (IOException) when (Existing(file) is not null)
        {
            // Another process was first: its key counts.
            File.Delete(draft);
            return Existing(file)!;
        }
    }
}
