# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.edit_course_class_request import EditCourseClassRequest
from ...models.edit_course_class_response import EditCourseClassResponse
from ...types import Response


def _get_kwargs(
    *,
    body: EditCourseClassRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=editCourseClass",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> EditCourseClassResponse | None:
    if response.status_code == 200:
        response_200 = EditCourseClassResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[EditCourseClassResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: EditCourseClassRequest,
) -> Response[EditCourseClassResponse]:
    """Change a lesson.

     Changes what is sent, but leaving out is not always "unchanged": without `folderId` the lesson gets
    the folder of the course, without
    `omoStationBroadcast` there is no OMO broadcast. So send the folder with every call, and a 1 of the
    broadcast. The seats are changed
    with `modifyClassSeatNum`.

    Recording is one group: send `record`, `live` and `replay` together, and all three with
    `recordScene`, or nothing of it is changed. Left
    out altogether, recording stays as it was, and `more_data` comes as on creation. With 282, 283 and
    284 the rest was changed and the recording was not, with 825 all but the
    introduction was.

    From 20 minutes before the start, name, times, folder, automatic stage and mode are fixed (350);
    recording cannot be switched on (283),
    and where it is on only `replay` can be changed. Whether an unchanged `folderId` then answers 350 as
    well is not documented. Teacher and
    co-teachers can be changed until the lesson ends (385); a teacher who is taken off while in the room
    is put out.

    A lesson made in ClassIn's app answers 466, and one made with `lmsActivityCreateClass` is not to be
    changed here, for the data would
    diverge. The operation goes on working but gains nothing new; `lmsActivityUpdateClass` takes its
    place, which names the classroom by its
    activity id, and that does not come with lessons created here. Sent again, the call ends in the same
    state.

    Args:
        body (EditCourseClassRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EditCourseClassResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: EditCourseClassRequest,
) -> EditCourseClassResponse | None:
    """Change a lesson.

     Changes what is sent, but leaving out is not always "unchanged": without `folderId` the lesson gets
    the folder of the course, without
    `omoStationBroadcast` there is no OMO broadcast. So send the folder with every call, and a 1 of the
    broadcast. The seats are changed
    with `modifyClassSeatNum`.

    Recording is one group: send `record`, `live` and `replay` together, and all three with
    `recordScene`, or nothing of it is changed. Left
    out altogether, recording stays as it was, and `more_data` comes as on creation. With 282, 283 and
    284 the rest was changed and the recording was not, with 825 all but the
    introduction was.

    From 20 minutes before the start, name, times, folder, automatic stage and mode are fixed (350);
    recording cannot be switched on (283),
    and where it is on only `replay` can be changed. Whether an unchanged `folderId` then answers 350 as
    well is not documented. Teacher and
    co-teachers can be changed until the lesson ends (385); a teacher who is taken off while in the room
    is put out.

    A lesson made in ClassIn's app answers 466, and one made with `lmsActivityCreateClass` is not to be
    changed here, for the data would
    diverge. The operation goes on working but gains nothing new; `lmsActivityUpdateClass` takes its
    place, which names the classroom by its
    activity id, and that does not come with lessons created here. Sent again, the call ends in the same
    state.

    Args:
        body (EditCourseClassRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EditCourseClassResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: EditCourseClassRequest,
) -> Response[EditCourseClassResponse]:
    """Change a lesson.

     Changes what is sent, but leaving out is not always "unchanged": without `folderId` the lesson gets
    the folder of the course, without
    `omoStationBroadcast` there is no OMO broadcast. So send the folder with every call, and a 1 of the
    broadcast. The seats are changed
    with `modifyClassSeatNum`.

    Recording is one group: send `record`, `live` and `replay` together, and all three with
    `recordScene`, or nothing of it is changed. Left
    out altogether, recording stays as it was, and `more_data` comes as on creation. With 282, 283 and
    284 the rest was changed and the recording was not, with 825 all but the
    introduction was.

    From 20 minutes before the start, name, times, folder, automatic stage and mode are fixed (350);
    recording cannot be switched on (283),
    and where it is on only `replay` can be changed. Whether an unchanged `folderId` then answers 350 as
    well is not documented. Teacher and
    co-teachers can be changed until the lesson ends (385); a teacher who is taken off while in the room
    is put out.

    A lesson made in ClassIn's app answers 466, and one made with `lmsActivityCreateClass` is not to be
    changed here, for the data would
    diverge. The operation goes on working but gains nothing new; `lmsActivityUpdateClass` takes its
    place, which names the classroom by its
    activity id, and that does not come with lessons created here. Sent again, the call ends in the same
    state.

    Args:
        body (EditCourseClassRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EditCourseClassResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: EditCourseClassRequest,
) -> EditCourseClassResponse | None:
    """Change a lesson.

     Changes what is sent, but leaving out is not always "unchanged": without `folderId` the lesson gets
    the folder of the course, without
    `omoStationBroadcast` there is no OMO broadcast. So send the folder with every call, and a 1 of the
    broadcast. The seats are changed
    with `modifyClassSeatNum`.

    Recording is one group: send `record`, `live` and `replay` together, and all three with
    `recordScene`, or nothing of it is changed. Left
    out altogether, recording stays as it was, and `more_data` comes as on creation. With 282, 283 and
    284 the rest was changed and the recording was not, with 825 all but the
    introduction was.

    From 20 minutes before the start, name, times, folder, automatic stage and mode are fixed (350);
    recording cannot be switched on (283),
    and where it is on only `replay` can be changed. Whether an unchanged `folderId` then answers 350 as
    well is not documented. Teacher and
    co-teachers can be changed until the lesson ends (385); a teacher who is taken off while in the room
    is put out.

    A lesson made in ClassIn's app answers 466, and one made with `lmsActivityCreateClass` is not to be
    changed here, for the data would
    diverge. The operation goes on working but gains nothing new; `lmsActivityUpdateClass` takes its
    place, which names the classroom by its
    activity id, and that does not come with lessons created here. Sent again, the call ends in the same
    state.

    Args:
        body (EditCourseClassRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EditCourseClassResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
