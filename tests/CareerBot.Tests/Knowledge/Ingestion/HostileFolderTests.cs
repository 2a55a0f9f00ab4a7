using System.Text;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Knowledge.Ingestion;

/// <summary>Broken copies of every file, made with a fixed seed: reading them never throws.</summary>
public sealed class HostileFolderTests
{
    private const int CopiesPerFile = 120;

    private static readonly string[] _pieces =
    [
        "\0", "\t", "\"", "'", "{", "}", "[", "]", "&a ", "*a", "!x ", "|", ">", "#", "---", "...", ": ", "- ", "? ", "%YAML 9.9\n", "\r", "\n", ",",
        "\\", "\\U00110000", "\\ud800", "\uFEFF", "\u2028", "😀", "~", "<<: ", "@", "`", "2026-11-02", "-0", "1e999", "NaN", "null", "999999999999999999999999",
    ];

    public static TheoryData<string> Paths => [.. new KnowledgeFolder().ToFiles().All.Select(file => file.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_broken_copy_of_a_file_gives_a_reading(string path)
    {
        var random = new RandomSource(path);
        var original = Encoding.UTF8.GetBytes(new KnowledgeFolder().Text(path));

        for (var copy = 0; copy < CopiesPerFile; copy++)
        {
            var folder = new KnowledgeFolder().With(path, random.Broken(original));

            Should.NotThrow(() => { folder.Read(); }, $"copy {copy} of {path}:\n{folder.Text(path)}");
        }
    }

    private sealed class RandomSource(string path)
    {
        private readonly Random _random = new(path.Sum(letter => letter));

        public byte[] Broken(byte[] original)
        {
            var bytes = original.ToList();
            for (var change = _random.Next(1, 5); change > 0 && bytes.Count > 0; change--)
            {
                Break(bytes);
            }

            return [.. bytes];
        }

        private void Break(List<byte> bytes)
        {
            var place = _random.Next(bytes.Count);
            switch (_random.Next(5))
            {
                case 0:
                    bytes[place] = (byte)_random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(place, Math.Min(_random.Next(1, 40), bytes.Count - place));
                    break;
                case 2:
                    bytes.RemoveRange(place, bytes.Count - place);
                    break;
                case 3:
                    bytes.InsertRange(place, bytes.GetRange(place, Math.Min(_random.Next(1, 200), bytes.Count - place)));
                    break;
                default:
                    bytes.InsertRange(place, Encoding.UTF8.GetBytes(_pieces[_random.Next(_pieces.Length)]));
                    break;
            }
        }
    }
}
