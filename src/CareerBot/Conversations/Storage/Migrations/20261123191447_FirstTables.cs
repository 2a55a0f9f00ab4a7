using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CareerBot.Conversations.Migrations
{
    /// <inheritdoc />
    public partial class FirstTables : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "conversations",
                columns: table => new
                {
                    channel = table.Column<string>(type: "TEXT", nullable: false),
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: true),
                    etag = table.Column<long>(type: "INTEGER", nullable: false),
                    applied_turn = table.Column<long>(type: "INTEGER", nullable: true),
                    previous_state = table.Column<string>(type: "TEXT", nullable: true),
                    archived_state = table.Column<string>(type: "TEXT", nullable: true),
                    welcomed = table.Column<bool>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    last_active_at = table.Column<long>(type: "INTEGER", nullable: false),
                    last_entry = table.Column<long>(type: "INTEGER", nullable: false),
                    last_entry_at = table.Column<long>(type: "INTEGER", nullable: true),
                    leased_by = table.Column<string>(type: "TEXT", nullable: true),
                    leased_until = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_conversations", x => new { x.channel, x.id });
                });

            migrationBuilder.CreateTable(
                name: "transcript",
                columns: table => new
                {
                    channel = table.Column<string>(type: "TEXT", nullable: false),
                    conversation = table.Column<string>(type: "TEXT", nullable: false),
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    entry_id = table.Column<string>(type: "TEXT", nullable: false),
                    from_person = table.Column<bool>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    payload = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_transcript", x => new { x.channel, x.conversation, x.sequence });
                    table.ForeignKey(
                        name: "FK_transcript_conversations_channel_conversation",
                        columns: x => new { x.channel, x.conversation },
                        principalTable: "conversations",
                        principalColumns: new[] { "channel", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "turns",
                columns: table => new
                {
                    sequence = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    channel = table.Column<string>(type: "TEXT", nullable: false),
                    conversation = table.Column<string>(type: "TEXT", nullable: false),
                    message_id = table.Column<string>(type: "TEXT", nullable: false),
                    inbound = table.Column<string>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    accepted_at = table.Column<long>(type: "INTEGER", nullable: false),
                    answered_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_turns", x => x.sequence);
                    table.ForeignKey(
                        name: "FK_turns_conversations_channel_conversation",
                        columns: x => new { x.channel, x.conversation },
                        principalTable: "conversations",
                        principalColumns: new[] { "channel", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_transcript_channel_conversation_entry_id",
                table: "transcript",
                columns: new[] { "channel", "conversation", "entry_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_turns_channel_conversation_message_id",
                table: "turns",
                columns: new[] { "channel", "conversation", "message_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_turns_status_channel_conversation_sequence",
                table: "turns",
                columns: new[] { "status", "channel", "conversation", "sequence" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "transcript");

            migrationBuilder.DropTable(
                name: "turns");

            migrationBuilder.DropTable(
                name: "conversations");
        }
    }
}
