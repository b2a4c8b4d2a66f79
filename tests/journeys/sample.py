# SPDX-FileCopyrightText: 2026 The SysLead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A small made-up journal that reads like somebody's: the year of a person who is to bring
hospital, council and neighbours together, and is in charge of none of them.

Everyone in it is invented. Written as Markdown files with front matter, the way SysLead exports
them, so that it comes in through the front door.
"""

import datetime
import json

# Days before today, hour, title, text, tags (item, stance, words of the passage), labels, star.
ENTRIES = [
    (0, '18:40', 'What Dilys said in the car park',
     'I had the slides ready and did not use them. Halfway through, Dilys folded her arms, and I '
     'asked what she was thinking instead of going on. She said it was fine.\n\n'
     'She said the rest in the car park, not in the room: that her team hears “integration” and '
     'thinks “redundancies”, and that nobody from our side has ever sat with them for a morning. '
     'Same word, two meanings, three years.\n\n'
     'I asked whether I could come on Thursday. She laughed and said bring biscuits.',
     [('barriers/tensions', 'met', 'her team hears “integration” and thinks “redundancies”'),
      ('behaviours/relationships', 'practised', 'I asked what she was thinking instead of going on'),
      ('summing-up/difference', 'practised', None)], ['Dementia network'], True),
    (3, '21:10', 'Slower than I wanted',
     'Six months in, and the falls clinic has moved from one building to another. That is all '
     'anybody could point at today. The board wanted a number and I had a story.\n\n'
     'What I did not say: the two receptions now ring each other before they ring us.',
     [('barriers/short-termism', 'met', 'The board wanted a number and I had a story'),
      ('summing-up/ambition', 'missed', None)], ['Board'], False),
    (4, '17:25', 'Board, again',
     'The finance paper took fifty minutes, and we had nine. Two targets pull against each other '
     'on the same ward, and both directors knew it. I put the two sheets side by side and stopped '
     'talking. For once nobody defended theirs.',
     [('barriers/departmental-objectives', 'worked-round', 'I put the two sheets side by side'),
      ('behaviours/conflict-uncertainty', 'practised', None)], ['Board'], False),
    (9, '07:50', 'On the train',
     'Thinking about Owen, who keeps the whole Tuesday group going and is on nobody’s chart. What '
     'would he need from me? A room key, probably. I have never asked.',
     [('summing-up/real-leaders', 'missed', 'is on nobody’s chart')], [], False),
    (13, '19:05', 'A room key',
     'I asked. It was a room key. And a chair that doesn’t wobble.',
     [('summing-up/real-leaders', 'practised', None), ('summing-up/start', 'practised', None),
      ('behaviours/beyond-role', 'practised', None)], ['Dementia network'], True),
    (19, '20:30', 'Ruth is leaving',
     'Ruth told me before the announcement. Fourteen years. Half of what this partnership knows is '
     'in her head, and the other half is people who pick up because it is Ruth.\n\n'
     'We spent an hour writing down names. I should have done that a year ago with everyone.',
     [('barriers/job-moves', 'met', 'Half of what this partnership knows is in her head'),
      ('summing-up/network', 'practised', None)], ['Dementia network'], False),
    (26, '18:15', 'The day job won',
     'Three meetings moved, one of them the only one that mattered. Nobody noticed it was gone, '
     'which is the worrying part.',
     [('barriers/day-job', 'met', None), ('summing-up/reflection', 'missed', None)], [], False),
    (31, '22:00', 'Harbour Street',
     'Went to Harbour Street without telling anyone and sat in the waiting room for an hour. A '
     'woman explained the forms to two strangers. That is the service, I thought, and she isn’t '
     'paid for it.',
     [('behaviours/commitment-to-place', 'practised', 'sat in the waiting room for an hour'),
      ('summing-up/real-leaders', 'seen', 'A woman explained the forms to two strangers')],
     ['Harbour Street'], True),
    (38, '17:40', 'Pooled, sort of',
     'The pot can’t be pooled before April. So the council lends a post and we lend a room, on a '
     'handshake. Tom’s finance people know and have decided not to look too closely.',
     [('barriers/funding-arrangements', 'worked-round', 'on a handshake'),
      ('behaviours/shared-purpose', 'practised', None),
      ('behaviours/outcomes-over-process', 'practised', None)], ['Harbour Street'], False),
    (45, '19:20', 'They and us',
     'Caught myself saying “they” eleven times in one phone call. Priya counted.',
     [('barriers/silo-mentality', 'met', 'saying “they” eleven times')], [], False),
    (54, '18:00', 'Asked to account for it',
     'Explained again why discharges are late in beds I don’t run, with staff I don’t employ. Then '
     'rang the transport desk and asked what would make their Friday easier. They want the list at '
     'two, not at four. That I can do.',
     [('barriers/lacking-levers', 'worked-round', 'asked what would make their Friday easier'),
      ('summing-up/enabler', 'practised', None)], ['Discharge'], False),
    (63, '21:45', 'Tired',
     'It is simply hard. Told Meg so, and that helped.',
     [('barriers/hard-work', 'met', None)], [], False),
    (71, '18:30', 'Two o’clock',
     'Five Fridays with the list at two. The desk sent a photo of an empty corridor.',
     [('barriers/lacking-levers', 'shifted', None), ('summing-up/start', 'practised', None),
      ('behaviours/outcomes-over-process', 'practised', None)], ['Discharge'], True),
    (84, '17:15', 'The word “risk”',
     'For housing it is rent, for us it is a fall, for the police it is a knife. An hour on one '
     'word, and the best hour in weeks.',
     [('barriers/tensions', 'shifted', 'An hour on one word'),
      ('summing-up/difference', 'practised', None)], ['Harbour Street'], False),
    (92, '20:05', 'Holiday reading',
     'Read back to the spring. I wrote “next week” nine times about the same conversation.',
     [('summing-up/reflection', 'practised', None), ('barriers/day-job', 'met', None)], [], False),
    (110, '18:45', 'Quarter end',
     'The pilot stops in September unless it shows savings by August. It began in May.',
     [('barriers/short-termism', 'met', None), ('barriers/funding-arrangements', 'met', None)],
     ['Board'], False),
    (123, '19:30', 'Priya went first',
     'Priya told the whole table what had gone wrong in her own service before anybody asked. The '
     'room changed. I have never dared to begin like that.',
     [('behaviours/conflict-uncertainty', 'seen', None), ('behaviours/beyond-role', 'seen', None),
      ('behaviours/relationships', 'missed', None)], [], False),
    (138, '18:10', 'Whose target',
     'Helped the ambulance people meet theirs. Ours got no better. Two days later they sent us '
     'somebody who knows how to fix the phone line.',
     [('barriers/departmental-objectives', 'worked-round', None),
      ('behaviours/shared-purpose', 'practised', None)], ['Discharge'], False),
    (150, '17:30', 'A locked cupboard',
     'The tablets for the home visits are in a cupboard, and the key is with somebody in another '
     'building who is told not to give it out. It took until Thursday.',
     [('barriers/silo-mentality', 'met', None), ('barriers/lacking-levers', 'met', None)],
     ['Discharge'], False),
    (167, '21:00', 'Neighbours’ evening',
     'Forty people, and soup. Nobody from the hospital had met anybody from the allotments. By '
     'nine they had a plan for the garden that I understood nothing of.',
     [('summing-up/network', 'practised', 'Nobody from the hospital had met anybody from the '
       'allotments'), ('behaviours/commitment-to-place', 'practised', None)],
     ['Harbour Street'], True),
    (185, '18:20', 'Everyone agreed',
     'Everyone agreed in eleven minutes. I don’t believe it either.',
     [('summing-up/difference', 'missed', None), ('barriers/tensions', 'met', None)],
     ['Board'], False),
    (203, '19:00', 'New face, old chair',
     'Third head of housing in two years. She has read the file and believes it.',
     [('barriers/job-moves', 'met', None), ('behaviours/relationships', 'practised', None)],
     [], False),
    (228, '18:50', 'What are we for',
     'Asked each of them to finish the sentence “In ten years, people here will…” Five different '
     'endings, two of them the same in other words. A start.',
     [('summing-up/ambition', 'practised', None), ('behaviours/shared-purpose', 'practised', None),
      ('barriers/silo-mentality', 'met', None)], ['Dementia network'], False),
    (251, '20:15', 'Snow',
     'Everything closed, and everything worked. People went where they were needed, and asked '
     'afterwards.',
     [('behaviours/beyond-role', 'seen', None),
      ('behaviours/outcomes-over-process', 'seen', None)], [], False),
    (279, '18:05', 'Begin anyway',
     'No money until the summer. Owen says we have a kettle and Tuesdays.',
     [('summing-up/start', 'practised', None), ('barriers/funding-arrangements', 'met', None)],
     ['Dementia network'], False),
    (301, '19:40', 'January',
     'New year, same meeting. Wrote down one thing to stop doing: answering before they have '
     'finished asking.',
     [('behaviours/relationships', 'missed', None), ('barriers/hard-work', 'met', None)],
     [], False),
    (324, '18:35', 'First page',
     'Meg gave me this idea: five minutes, most days, before the lights. Here goes.',
     [('summing-up/reflection', 'practised', None)], [], False),
]


def quoted(text):
    # Double-quoted YAML and JSON strings agree on what is used here.
    return json.dumps(text, ensure_ascii=False)


def front_matter(date, title, body, tags, labels, starred):
    lines = ['---', 'syslead: 1', f'date: {quoted(date)}', f'title: {quoted(title)}']
    if starred:
        lines.append('starred: true')
    if labels:
        lines += ['tags:', *(f'  - {quoted(label)}' for label in labels)]
    lines.append('items:')
    for item, stance, passage in tags:
        lines += [f'  - item: {quoted(item)}', f'    stance: {quoted(stance)}']
        if passage:
            start = body.index(passage)
            end = start + len(passage)
            lines += [f'    quote: {quoted(passage)}', f'    start: {start}',
                      f'    length: {len(passage)}',
                      f'    before: {quoted(body[max(0, start - 32):start])}',
                      f'    after: {quoted(body[end:end + 32])}']
    return '\n'.join([*lines, '---', ''])


def write_entry(path, day, entry):
    _, time, title, body, tags, labels, starred = entry
    head = front_matter(f'{day}T{time}', title, body, tags, labels, starred)
    path.write_text(f'{head}\n{body}\n', encoding='utf-8')


def write(folder, today=None):
    """Writes the journal into a folder, counted back from today."""
    today = today or datetime.date.today()
    folder.mkdir(parents=True, exist_ok=True)
    for entry in ENTRIES:
        day = today - datetime.timedelta(days=entry[0])
        write_entry(folder / f'{day}.md', day, entry)


def write_many(folder, count):
    """The same entries again and again, for the look of a journal kept for half a life."""
    today = datetime.date.today()
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        write_entry(folder / f'{number:06}.md', today - datetime.timedelta(days=number // 2),
                    ENTRIES[number * 7 % len(ENTRIES)])
